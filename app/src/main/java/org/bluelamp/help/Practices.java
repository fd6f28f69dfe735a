package org.bluelamp.help;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.problems.Absent;
import org.bluelamp.tenancy.Force;
import org.bluelamp.tenancy.ForceDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The good practice that forces offer, for every force to find. */
@Service
public class Practices {

    private final JdbcClient jdbc;
    private final ForceDirectory forces;

    Practices(JdbcClient jdbc, ForceDirectory forces) {
        this.jdbc = jdbc;
        this.forces = forces;
    }

    /**
     * Newest first. What a force has offered that has merged or closed since is not among them: nobody there answers.
     *
     * @param area the code of an area; null for all
     * @param standard the code of a standard; null for all
     * @param after where the page before ended; null for the first
     * @param most at most so many
     */
    @Requires(Permission.FIND_PRACTICE)
    @Transactional(readOnly = true)
    public List<Practice> list(@Nullable String area, @Nullable String standard, @Nullable PageEnd after, int most) {
        return jdbc.sql("""
                        select * from practice
                        where force <> all (string_to_array(:ended, ','))
                          and (cast(:area as text) is null or area = :area)
                          and (cast(:standard as text) is null or standard = :standard)
                          and (cast(:at as timestamptz) is null or published_at < :at or (published_at = :at and id > :id))
                        order by published_at desc, id limit :rows""")
                .param("ended", ended())
                .param("area", area)
                .param("standard", standard)
                .param("at", after == null ? null : after.at().atOffset(ZoneOffset.UTC))
                .param("id", after == null ? null : after.id())
                .param("rows", most)
                .query(Practices::practice)
                .list();
    }

    /** {@link Absent} for what was never confirmed, for what was withdrawn, and once its force has merged or closed. */
    @Requires(Permission.FIND_PRACTICE)
    @Transactional(readOnly = true)
    public Practice practice(UUID id) {
        return jdbc.sql("select * from practice where id = :id and force <> all (string_to_array(:ended, ','))")
                .param("id", id)
                .param("ended", ended())
                .query(Practices::practice)
                .optional()
                .orElseThrow(() -> new Absent("practice"));
    }

    private String ended() {
        return forces.all().stream()
                .filter(force -> !force.active())
                .map(Force::code)
                .collect(Collectors.joining(","));
    }

    private static Practice practice(ResultSet row, int number) throws SQLException {
        return new Practice(
                row.getObject("id", UUID.class),
                row.getString("force"),
                row.getString("edition"),
                row.getString("area"),
                row.getString("standard"),
                row.getString("contact"),
                row.getString("sentence"),
                row.getObject("published_at", OffsetDateTime.class).toInstant());
    }
}
