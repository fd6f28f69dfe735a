package org.bluelamp.history;

import java.util.Arrays;
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
import org.bluelamp.identity.Permission;
import org.springframework.stereotype.Component;

/** Tells of what was asked for and refused. */
@Component
class AccessStory implements Story {

    @Override
    public Set<String> entities() {
        return Set.of(Refusals.ENTITY);
    }

    @Override
    public Interest interest() {
        return PersonStory.PEOPLE;
    }

    @Override
    public Map<UUID, Headline> tell(List<Change> changes, Wording words) {
        return changes.stream()
                .collect(Collectors.toMap(
                        Change::id,
                        change -> new Headline(
                                words.translate("history.access.refused", asked(change.of("permission"), words)), "")));
    }

    /** The log outlives permissions: one that there is no more stands by its code. */
    private static String asked(String permission, Wording words) {
        return Arrays.stream(Permission.values()).anyMatch(each -> each.code().equals(permission))
                ? words.translate("history.access.may." + permission)
                : permission;
    }

    @Override
    public String name(Change change, String field, Wording words) {
        return field.equals("permission") ? words.translate("history.access.permission") : "";
    }

    @Override
    public String value(Change change, String field, String value, Wording words) {
        return asked(value, words);
    }
}
