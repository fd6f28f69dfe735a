package org.bluelamp.history.api;

import java.util.Comparator;
import java.util.Locale;
import java.util.SortedSet;
import org.bluelamp.history.ForceFileNews;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.problems.Absent;
import org.bluelamp.problems.api.Cursor;
import org.bluelamp.problems.api.Page;
import org.bluelamp.problems.api.PageAsked;
import org.bluelamp.tenancy.Force;
import org.bluelamp.tenancy.ForceDirectory;
import org.bluelamp.tenancy.LocalText;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The forces as the portal reads them from the operator's files, and what those files changed last. Written by files alone. */
@RestController
@RequestMapping(path = "/api/v1/forces", produces = MediaType.APPLICATION_JSON_VALUE)
class ForceController {

    /** As many as anybody who follows the files looks at; older ones stand in the history of the national plane. */
    private static final int NEWEST = 50;

    /**
     * A force as its file describes it.
     *
     * @param area where the benchmark places it when it compares by area
     * @param successor the code of the force into which it merged; left out for any other
     * @param contact where the national service writes to; left out where nobody is written to
     * @param hash SHA-256 of the file, in lower-case hexadecimal
     */
    record Body(
            String code,
            LocalText name,
            String type,
            String region,
            String area,
            String sizeBand,
            SortedSet<String> capabilities,
            String status,
            @Nullable String successor,
            @Nullable String contact,
            String hash) {

        static Body of(Force force) {
            return new Body(
                    force.code(),
                    force.name(),
                    force.type().code(),
                    force.region().code(),
                    force.area().code(),
                    force.sizeBand().code(),
                    force.capabilities(),
                    force.status().code(),
                    force.successor(),
                    force.contact(),
                    force.hash());
        }
    }

    private final ForceDirectory forces;
    private final ForceFileNews news;

    ForceController(ForceDirectory forces, ForceFileNews news) {
        this.forces = forces;
        this.news = news;
    }

    /** By code. */
    @GetMapping
    @Requires(Permission.READ_FORCES)
    Page<Body> list(@ParameterObject PageAsked asked) {
        var after = asked.after(1).map(cursor -> cursor.code(0)).orElse("");
        var rows = forces.all().stream()
                .filter(force -> force.code().compareTo(after) > 0)
                .sorted(Comparator.comparing(Force::code))
                .limit(asked.rows())
                .toList();
        return Page.of(rows, asked, force -> Cursor.after(force.code()), Body::of);
    }

    @GetMapping("/{code}")
    @Requires(Permission.READ_FORCES)
    Body one(@PathVariable String code) {
        return forces.find(code).map(Body::of).orElseThrow(() -> new Absent("force"));
    }

    /** What the files changed last: forces that came and went and people outside of them, newest first, at most fifty. */
    @GetMapping("/changes")
    @Requires(Permission.READ_FORCES)
    Page<HistoryController.Line> changes(Locale locale) {
        return Page.whole(news.newest(NEWEST, locale).stream()
                .map(HistoryController.Line::of)
                .toList());
    }
}
