package org.bluelamp.records;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What is held about one person of the force.
 *
 * @param name as last seen
 * @param accounts user name and addresses by which the identity provider lets others know them, as last seen
 * @param earlierNames what they were called before, as far as their revisions are still kept
 * @param earlierAccounts account names that they had before, likewise
 * @param roles their codes, as last seen
 * @param subject by which the identity provider knows them
 * @param deeds what they did, by entity and operation, of the newest changes
 * @param allDeeds false where only the newest {@link #NEWEST} of what they did are counted
 * @param places where one of their names or account names, of today or before, stands in free text, of the records as they stand; what is inside files is not looked into
 * @param allPlaces false where one stands in some field of more than {@link #EACH} records, of which so many are given
 * @param changes how many of the newest changes hold one of these or their subject in a text, whoever made them, or point to them by
 *     their id and were made by somebody else; but for those of their own record, which is about them always
 * @param newest the newest of these, {@link #LISTED} at most
 */
public record HeldAbout(
        UUID person,
        String name,
        List<String> accounts,
        List<String> earlierNames,
        List<String> earlierAccounts,
        String roles,
        String subject,
        List<Deed> deeds,
        boolean allDeeds,
        List<Place> places,
        boolean allPlaces,
        long changes,
        List<UUID> newest) {

    /** So many of the newest changes are looked through. */
    public static final int NEWEST = RedactionRows.SCANNED;

    /** So many records of one field are given at most. */
    public static final int EACH = 50;

    /** So many changes that are about them are given at most. */
    public static final int LISTED = 20;

    /** Whether something was taken out of their names: then these stay, whatever the identity provider says. */
    public boolean redacted() {
        return Stream.concat(Stream.of(name), accounts.stream())
                .anyMatch(each -> each.contains(RedactionService.MARKER));
    }

    public record Deed(String entity, String operation, long count) {}

    /** @param field the column in which it stands */
    public record Place(String entity, UUID record, String field) {}
}
