package org.bluelamp.framework.api;

import java.time.Instant;
import org.bluelamp.framework.Edition;
import org.bluelamp.framework.EditionService;
import org.bluelamp.framework.Published;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.problems.api.Page;
import org.bluelamp.tenancy.LocalText;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The published editions. */
@RestController
@RequestMapping(path = "/api/v1/editions", produces = MediaType.APPLICATION_JSON_VALUE)
@Requires(Permission.READ_EDITIONS)
class EditionController {

    /** @param hash SHA-256 over the edition's document */
    record Line(
            String code, String version, LocalText title, int areas, int standards, String hash, Instant published) {

        static Line of(Published published) {
            var edition = published.edition();
            return new Line(
                    edition.code(),
                    edition.version(),
                    edition.title(),
                    edition.areas().size(),
                    edition.standards().size(),
                    published.hash(),
                    published.at());
        }
    }

    private final EditionService editions;

    EditionController(EditionService editions) {
        this.editions = editions;
    }

    @GetMapping
    Page<Line> list() {
        return Page.whole(editions.all().stream().map(Line::of).toList());
    }

    /** The whole edition. Its ETag is its hash, because it never changes. */
    @GetMapping("/{code}")
    ResponseEntity<Edition> read(@PathVariable String code) {
        var published = editions.published(code);
        return ResponseEntity.ok().eTag(published.hash()).body(published.edition());
    }
}
