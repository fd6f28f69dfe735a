package org.bluelamp.records;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looks for one person in the pinned force: bounded, for no index reaches into texts under row security. */
@Repository
class MentionRows {

    /** A free text that holds words, with the table that it stands in. */
    private record Column(String table, String name) {}

    /** A change that is about the person, of so many. */
    private record Mention(UUID change, long all) {}

    private final JdbcClient jdbc;

    MentionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<HeldAbout> find(UUID person) {
        return jdbc.sql("""
                        select p.name, p.roles, p.subject, p.accounts, called(p.force, p.id) as pattern,
                          array(select distinct a.name from person_aud a
                            where a.force = p.force and a.id = p.id and a.name is not null order by 1) as names_then,
                          array(select distinct a.accounts from person_aud a
                            where a.force = p.force and a.id = p.id and a.accounts is not null order by 1) as accounts_then
                        from person p where p.id = :id""")
                .param("id", person)
                .query((row, n) -> held(
                        person,
                        row.getString("roles"),
                        row.getString("pattern"),
                        Called.of(
                                row.getString("name"),
                                row.getString("accounts"),
                                texts(row, "names_then"),
                                texts(row, "accounts_then"),
                                row.getString("subject"))))
                .optional();
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private HeldAbout held(UUID person, String roles, String pattern, Called called) {
        var deeds = deeds(person);
        var places = new ArrayList<HeldAbout.Place>();
        var all = true;
        for (var column : columns()) {
            var found = places(column, pattern, person);
            all &= found.size() <= HeldAbout.EACH;
            places.addAll(found.subList(0, Math.min(HeldAbout.EACH, found.size())));
        }
        var done = deeds.stream().mapToLong(HeldAbout.Deed::count).sum();
        var changes = changes(person, pattern);
        return new HeldAbout(
                person,
                called.name(),
                called.accounts(),
                called.earlierNames(),
                called.earlierAccounts(),
                roles,
                called.subject(),
                deeds,
                done < HeldAbout.NEWEST,
                places,
                all,
                changes.isEmpty() ? 0 : changes.getFirst().all(),
                changes.stream().map(Mention::change).toList());
    }

    private List<HeldAbout.Deed> deeds(UUID person) {
        return jdbc.sql("select entity, operation, count(*) as count from (select entity, operation from change"
                        + " where person_id = :person order by at desc, id limit :most) newest"
                        + " group by entity, operation order by count desc, entity, operation")
                .param("person", person)
                .param("most", HeldAbout.NEWEST)
                .query((row, n) ->
                        new HeldAbout.Deed(row.getString("entity"), row.getString("operation"), row.getLong("count")))
                .list();
    }

    /** One more than are given, where there are more. Names of the catalogue, quoted by it. */
    private List<HeldAbout.Place> places(Column column, String pattern, UUID person) {
        // some rows of other forces can be read here, such as practice on offer: they are not held here
        return jdbc.sql("select id from " + column.table()
                        + " where force = pinned_force() and lower(" + column.name()
                        + ") ~ :pattern and id <> :person order by id limit :most")
                .param("pattern", pattern)
                .param("person", person)
                .param("most", HeldAbout.EACH + 1)
                .query((row, n) -> new HeldAbout.Place(column.table(), row.getObject("id", UUID.class), column.name()))
                .list();
    }

    private List<Column> columns() {
        return jdbc.sql("""
                        select quote_ident(c.relname) as "table", quote_ident(a.attname) as name
                        from pg_class c join pg_attribute a on a.attrelid = c.oid
                        where c.relnamespace = 'public'::regnamespace and a.attnum > 0 and not a.attisdropped
                          and a.atttypid = 'text'::regtype and col_description(c.oid, a.attnum) = 'free text'
                        order by 1, a.attnum""")
                .query((row, n) -> new Column(row.getString("table"), row.getString("name")))
                .list();
    }

    private List<Mention> changes(UUID person, String pattern) {
        return jdbc.sql("""
                        select c.id, count(*) over () as "all"
                        from (select force, id, at, person_id, entity, record from change order by at desc, id limit :most) c
                        join change_payload p on p.force = c.force and p.change_id = c.id
                        where (lower(concat(p.before, ' ', p.after)) ~ :pattern
                            or (c.person_id is distinct from :person and position(:person::text in concat(p.before, ' ', p.after)) > 0))
                          and (c.entity, c.record) is distinct from ('person', :person)
                        order by c.at desc, c.id limit :listed""")
                .param("most", HeldAbout.NEWEST)
                .param("pattern", pattern)
                .param("person", person)
                .param("listed", HeldAbout.LISTED)
                .query((row, n) -> new Mention(row.getObject("id", UUID.class), row.getLong("all")))
                .list();
    }
}
