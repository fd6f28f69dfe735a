package org.bluelamp.history.spi;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Tells of some entities in the words of their room. Pure: what it says follows from the change alone, or from something
 * that was looked up once for all changes of a page.
 */
public interface Story {

    /** The tables told of, and what events are told of. Each has one story. */
    Set<String> entities();

    Interest interest();

    /** The headlines by id of the change. Asked once a page; a change that is left out is told plainly. */
    Map<UUID, Headline> tell(List<Change> changes, Wording words);

    /**
     * Tables whose changes come by the dozen in one go. On screens those of one transaction that did the same are one line,
     * in the words of {@link #tellTogether}; files and programs get each.
     */
    default Set<String> together() {
        return Set.of();
    }

    /**
     * So many changes as one line. Asked of the tables that {@link #together} names, and of more than one change.
     *
     * @param newest the last of them
     */
    default Headline tellTogether(Change newest, int count, Wording words) {
        throw new IllegalStateException("Nobody tells of several " + newest.entity() + " together");
    }

    /** The field's name in words; empty for a field that tells a reader nothing, which is then left out. */
    String name(Change change, String field, Wording words);

    /**
     * A value in words. Ids of people need none, because the history puts their names in, nor does what is called {@code …_at}:
     * the history tells moments itself.
     */
    default String value(Change change, String field, String value, Wording words) {
        return value;
    }
}
