package org.bluelamp.history;

/** Changes by one transaction, in which the same was done to the same table: a list shows them as one row, the newest of them. */
final class InOneGo {

    private static final String TABLES = "string_to_array(:together, ',')";

    /** How many changes stand behind the row {@code c}. */
    static final String HOW_MANY = "case when c.entity = any(" + TABLES + ") then (select count(*) from change g where "
            + same("g", "c") + ") else 1 end";

    private InOneGo() {}

    /**
     * No transaction lasts for more than half an hour; a number that comes a second time does so on a server that was restored,
     * long after. (Written so that no index is looked for by it.)
     */
    static String same(String one, String other) {
        return ("%1$s.xid = %2$s.xid and %1$s.entity = %2$s.entity and %1$s.operation = %2$s.operation"
                        + " and abs(extract(epoch from %1$s.at - %2$s.at)) <= 1800")
                .formatted(one, other);
    }

    /**
     * That none comes before {@code h} in the list that would stand in the same row; one that is not asked for does not.
     *
     * @param ends whether the list has a last moment
     */
    static String firstOfItsGo(boolean ends) {
        return "(h.entity <> all(" + TABLES + ") or not exists (select from change n where " + same("n", "h")
                + " and (n.at > h.at or n.at = h.at and n.id < h.id)" + (ends ? " and n.at < :until" : "") + "))";
    }
}
