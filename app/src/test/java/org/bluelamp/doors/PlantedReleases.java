package org.bluelamp.doors;

import java.sql.SQLException;
import java.util.UUID;
import org.bluelamp.launch.SharedServer;

/**
 * Releases written past the rules: what one takes is its room's own test. Long ago, so that no other test finds one the latest.
 */
final class PlantedReleases {

    private static final String FIGURES = """
            {"rule": "D4", "forces": "TEN", "partition": "national", "sharesRepeated": false, "areas": [%s], "standards": [],
             "coreDuties": [], "movements": [], "further": []}""";

    private static final String AREA = """
            {"area": "A", "groups": {}, "repeated": [], "national": {"lower": 40, "median": 60, "upper": 80}}""";

    private PlantedReleases() {}

    /** One in which everything is withheld. */
    static void published(UUID id, UUID cycle, int number) {
        plant(id, cycle, number, "published", "");
    }

    /** The second of its cycle, in which the first area is shown; made once a cycle. */
    static UUID shown(UUID cycle) {
        var id = UUID.nameUUIDFromBytes(cycle.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        plant(id, cycle, 2, "published", AREA);
        return id;
    }

    /** The third of its cycle, which nobody has decided. */
    static UUID prepared(UUID cycle) {
        var id = UUID.randomUUID();
        plant(id, cycle, 3, "prepared", "");
        return id;
    }

    private static void plant(UUID id, UUID cycle, int number, String state, String areas) {
        var access = SharedServer.get().access();
        try (var connection = access.connect(access.superuser());
                var insert = connection.prepareStatement("""
                        with made as (
                          insert into release (id, version, cycle, number, state, edition, title, rule, forces, membership,
                            partition, figures, attempts, disclosed, prepared_at, prepared_by, published_at, published_by)
                          select ?, 0, ?, ?, s, 'edition-for-the-doors', 'Release for the doors', 'D4', '10-19', 'none', 'national', ?,
                            0, 0, '2020-01-01', gen_random_uuid(), case s when 'published' then timestamptz '2020-01-01' end,
                            case s when 'published' then gen_random_uuid() end
                          from (values (?)) as state (s)
                          on conflict do nothing
                          returning id)
                        insert into release_membership (force, id, members) select 'national', id, '' from made""")) {
            insert.setObject(1, id);
            insert.setObject(2, cycle);
            insert.setInt(3, number);
            insert.setString(4, FIGURES.formatted(areas));
            insert.setString(5, state);
            insert.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
