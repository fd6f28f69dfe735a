package org.bluelamp.framework;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bluelamp.history.spi.Change;
import org.bluelamp.history.spi.Headline;
import org.bluelamp.history.spi.Interest;
import org.bluelamp.history.spi.Story;
import org.bluelamp.history.spi.Wording;
import org.bluelamp.tenancy.ForceDirectory;
import org.springframework.stereotype.Component;

/** Tells of editions published, and of cycles planned, opened, extended and frozen. */
@Component
class FrameworkStory implements Story {

    private static final Set<String> TOLD = Set.of(
            "title",
            "code",
            "edition",
            "state",
            "opens",
            "baseline",
            "closes",
            "freezes",
            "hash",
            "created",
            "invited",
            "invited_at",
            "invited_by");

    private final ForceDirectory forces;

    FrameworkStory(ForceDirectory forces) {
        this.forces = forces;
    }

    @Override
    public Set<String> entities() {
        return Set.of("edition", "cycle", "invitation");
    }

    @Override
    public Interest interest() {
        return new Interest("framework", "framework.story.interest");
    }

    @Override
    public Map<UUID, Headline> tell(List<Change> changes, Wording words) {
        return changes.stream().collect(Collectors.toMap(Change::id, change -> switch (change.entity()) {
            case "edition" -> edition(change, words);
            case "invitation" -> invitation(change, words);
            default -> cycle(change, words);
        }));
    }

    @Override
    public Set<String> together() {
        return Set.of("invitation");
    }

    @Override
    public Headline tellTogether(Change newest, int count, Wording words) {
        return new Headline(
                words.translate("framework.story.invitations." + newest.operation(), count),
                "",
                "cycles/" + newest.of("cycle"));
    }

    private Headline invitation(Change change, Wording words) {
        var code = change.of("invited");
        var name =
                forces.find(code).map(force -> force.name().in(words.locale())).orElse(code);
        return new Headline(
                words.translate("framework.story.invitation." + change.operation(), name),
                name,
                "cycles/" + change.of("cycle"));
    }

    private static Headline edition(Change change, Wording words) {
        var title = change.of("title");
        return new Headline(
                words.translate("framework.story.edition." + change.operation(), title),
                title,
                "editions/" + change.of("code"));
    }

    private static Headline cycle(Change change, Wording words) {
        var title = change.of("title");
        return new Headline(
                words.translate(
                        "framework.story.cycle." + step(change),
                        title,
                        words.moment(change.of("closes")),
                        words.moment(change.of("freezes"))),
                title,
                change.record() == null ? "" : "cycles/" + change.record());
    }

    private static String step(Change change) {
        if (change.operation().equals(Change.DELETE)) {
            return Change.DELETE;
        }
        if (change.changed("state")) {
            return change.of("state");
        }
        return change.changed("closes") || change.changed("freezes") ? "extended" : Change.UPDATE;
    }

    @Override
    public String name(Change change, String field, Wording words) {
        return TOLD.contains(field) ? words.translate("framework.story.field." + field) : "";
    }

    @Override
    public String value(Change change, String field, String value, Wording words) {
        return switch (field) {
            case "state" -> words.translate("framework.state." + value);
            case "opens", "baseline", "closes", "freezes", "created" -> words.moment(value);
            default -> value;
        };
    }
}
