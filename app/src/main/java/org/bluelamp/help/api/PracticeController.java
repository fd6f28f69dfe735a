package org.bluelamp.help.api;

import java.util.UUID;
import org.bluelamp.help.PageEnd;
import org.bluelamp.help.Practice;
import org.bluelamp.help.Practices;
import org.bluelamp.problems.api.Cursor;
import org.bluelamp.problems.api.Page;
import org.bluelamp.problems.api.PageAsked;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The good practice that forces offer. */
@RestController
@RequestMapping(path = "/api/v1/practices", produces = MediaType.APPLICATION_JSON_VALUE)
class PracticeController {

    private final Practices practices;

    PracticeController(Practices practices) {
        this.practices = practices;
    }

    /** Newest first. */
    @GetMapping
    Page<Practice> list(
            @RequestParam(required = false) @Nullable String area,
            @RequestParam(required = false) @Nullable String standard,
            @ParameterObject PageAsked asked) {
        var rows = practices.list(
                area,
                standard,
                asked.after(2)
                        .map(cursor -> new PageEnd(cursor.instant(0), cursor.uuid(1)))
                        .orElse(null),
                asked.rows());
        return Page.of(rows, asked, row -> Cursor.after(row.publishedAt(), row.id()), row -> row);
    }

    @GetMapping("/{id}")
    Practice read(@PathVariable UUID id) {
        return practices.practice(id);
    }
}
