package org.bluelamp.records;

import java.util.List;
import java.util.UUID;

/**
 * What is held about one person of the force.
 *
 * @param name as last seen
 * @param roles their codes, as last seen
 * @param subject by which the identity provider knows them
 * @param deeds what they did, by entity and operation, of the newest changes
 * @param places where their name stands in free text, of the records as they stand
 * @param changes how many of the newest changes hold their name in a text, whoever made them
 */
public record HeldAbout(
        UUID person, String name, String roles, String subject, List<Deed> deeds, List<Place> places, long changes) {

    public record Deed(String entity, String operation, long count) {}

    /** @param field the column in which it stands */
    public record Place(String entity, UUID record, String field) {}
}
