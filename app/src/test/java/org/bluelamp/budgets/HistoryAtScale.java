package org.bluelamp.budgets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bluelamp.calendar.UkDay;
import org.bluelamp.history.ChangeFilter;
import org.bluelamp.history.ChangeLog;
import org.bluelamp.history.Findings;
import org.bluelamp.history.SavedQuestions;
import org.bluelamp.history.Sealer;
import org.bluelamp.identity.Actor;
import org.bluelamp.launch.Access;
import org.bluelamp.proof.TakeAway;
import org.bluelamp.uikit.Texts;

/**
 * The history at ten million changes beside the same history as the demonstration leaves it, and beside it at the first part of the
 * growth, when the force that is read has ten thousand: the first page of every filter, sealing, the file that an auditor takes away,
 * and what a change weighs. It takes long, so it runs only when it is asked for by name.
 */
final class HistoryAtScale {

    static final String NAME = "history at scale";

    private static final int PAGE = 50;
    private static final double MEGABYTE = 1 << 20;

    /**
     * How large.
     *
     * @param changes over all forces
     * @param slices in which they are written and sealed
     * @param rounds of reading each page
     * @param turns in a round
     */
    record Size(long changes, int slices, int rounds, int turns) {

        static final Size FULL = new Size(10_000_000, 20, 5, 20);
    }

    private final Size size;
    private final Portal portal;
    private final Path folder;
    private final ManyChanges many;
    private final String force;
    private final Actor auditor;
    private final List<String> facts = new ArrayList<>();

    /** @param access of a database with the demonstration, which grows */
    HistoryAtScale(Size size, Portal portal, Access access, Path folder) throws SQLException {
        this.size = size;
        this.portal = portal;
        this.folder = folder;
        this.many = new ManyChanges(access);
        this.force = many.forces().getFirst();
        this.auditor = portal.actor("auditor." + force);
        // they are called here, and timed
        portal.bean(Sealer.class).stop();
        portal.bean(Findings.class).stop();
    }

    /** What was seen, beside the times. */
    List<String> facts() {
        return facts;
    }

    /** The first pages of the history as it was at one time. @param inAll changes of all forces */
    private record Stage(long inAll, Map<String, Samples> pages, Map<String, Integer> rows) {

        /** Times of this stage where the portal's stand, of a smaller one where plain JDBC's stand. */
        Stream<Measured> beside(Stage smaller) {
            return pages.keySet().stream()
                    .map(name -> new Measured(
                            String.format(
                                    Locale.UK,
                                    "first page by %s: %d rows at %,d beside %d at %,d",
                                    name,
                                    rows.get(name),
                                    inAll,
                                    smaller.rows.get(name),
                                    smaller.inAll),
                            Optional.empty(),
                            pages.get(name),
                            smaller.pages.get(name),
                            1));
        }
    }

    /** The large history beside both smaller ones. */
    List<Measured> measured() throws SQLException, IOException {
        try (many) {
            var filters = filters();
            var first = count("change");
            portal.bean(Sealer.class).seal();
            portal.bean(Findings.class).round();
            // until everything is compiled that reading needs
            filters.values().forEach(filter -> times(size.rounds() * size.turns() / 4, filter));
            var small = stage(filters);
            var more = (size.changes() - first) / size.slices() / many.forces().size();
            var rates = new ArrayList<>(List.of(grow(1, more)));
            ask(count("change") - first);
            var middle = stage(filters);
            for (var slice = 2; slice <= size.slices(); slice++) {
                rates.add(grow(slice, more));
            }
            say(
                    "sealing: %,.0f changes a second in the first part, %,.0f in the last (%.2f times)",
                    rates.getFirst(), rates.getLast(), rates.getLast() / rates.getFirst());
            ask(count("change") - middle.inAll());
            weigh();
            var large = stage(filters);
            takeAway(many.forces().getLast());
            return Stream.concat(large.beside(middle), large.beside(small)).toList();
        }
    }

    private Map<String, ChangeFilter> filters() throws SQLException {
        var filters = new LinkedHashMap<String, ChangeFilter>();
        filters.put("nothing", ChangeFilter.NONE);
        var asked = new LinkedHashMap<String, String>();
        asked.put("from", "2023-05-01");
        asked.put("to", "2024-02-01");
        filters.put("period", ChangeFilter.read(asked::get));
        one(filters, "person", text("select id::text from person where force = '" + force + "' order by id limit 1"));
        one(filters, "role", "lead");
        one(filters, "entity", "evidence");
        one(filters, "record", text("select id::text from answer where force = '" + force + "' order by id limit 1"));
        one(filters, "operation", "insert");
        auditor.run(() -> {
            portal.bean(ChangeLog.class).interests().forEach(interest -> one(filters, "interest", interest.code()));
            portal.bean(ChangeLog.class).areas(Locale.UK).keySet().forEach(area -> one(filters, "area", area));
            portal.bean(SavedQuestions.class)
                    .found(LocalDate.now(UkDay.ZONE))
                    .forEach(found -> one(filters, "question", found.question().code()));
        });
        return filters;
    }

    private static void one(Map<String, ChangeFilter> filters, String name, String value) {
        filters.put(
                name + (value.length() < 36 ? " " + value : ""),
                ChangeFilter.read(asked -> asked.equals(name) ? value : null));
    }

    private Stage stage(Map<String, ChangeFilter> filters) throws SQLException {
        say("%,d changes, %,d of them in the force that is read", count("change"), ofForce());
        var pages = new LinkedHashMap<String, Samples>();
        var rows = new LinkedHashMap<String, Integer>();
        filters.forEach((name, filter) -> {
            rows.put(name, read(filter));
            var samples = new Samples();
            for (var round = 0; round < size.rounds(); round++) {
                samples.round();
                for (var turn = 0; turn < size.turns(); turn++) {
                    var begun = System.nanoTime();
                    read(filter);
                    samples.add(System.nanoTime() - begun);
                }
            }
            System.out.printf(
                    Locale.UK,
                    "  by %s: %d rows, %.1f ms, %.1f ms at p95%n",
                    name,
                    rows.get(name),
                    samples.p50(),
                    samples.p95());
            pages.put(name, samples);
        });
        return new Stage(count("change"), pages, rows);
    }

    private void times(int turns, ChangeFilter filter) {
        for (var turn = 0; turn < turns; turn++) {
            read(filter);
        }
    }

    /** How many rows the page has. */
    private int read(ChangeFilter filter) {
        return auditor.call(() -> portal.bean(ChangeLog.class)
                .list(filter, null, PAGE, Locale.UK)
                .changes()
                .size());
    }

    /** Changes sealed a second. */
    private double grow(int slice, long more) throws SQLException {
        System.out.println("Writing and sealing, " + slice + " of " + size.slices());
        many.write(more, many.forces().getLast());
        many.analyze();
        var begun = System.nanoTime();
        var sealed = portal.bean(Sealer.class).seal();
        var rate = sealed / ((System.nanoTime() - begun) / 1e9);
        System.out.printf(Locale.UK, "  %,.0f changes a second%n", rate);
        return rate;
    }

    private void ask(long changes) {
        var begun = System.nanoTime();
        portal.bean(Findings.class).round();
        say("saved questions asked of %,.0f changes a second", changes / ((System.nanoTime() - begun) / 1e9));
    }

    private void weigh() throws SQLException {
        many.analyze();
        var changes = count("change");
        for (var table : List.of("change", "change_payload", "leaf", "seal")) {
            say(
                    "%s: %,.0f MB, %,d bytes a change with its indexes",
                    table,
                    many.ask("select pg_total_relation_size('" + table + "')") / MEGABYTE,
                    many.ask("select pg_total_relation_size('" + table + "')") / changes);
        }
    }

    private void takeAway(String whose) throws SQLException, IOException {
        var file = folder.resolve("history.zip");
        var begun = System.nanoTime();
        portal.actor("auditor." + whose).call(() -> {
            try (var out = Files.newOutputStream(file)) {
                portal.bean(TakeAway.class).write(Texts.ENGLISH, out);
                return file;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        var seconds = (System.nanoTime() - begun) / 1e9;
        var changes = many.ask("select last from log_head where force = '" + whose + "'");
        say("taken away in %.1f s, %,.0f changes a second", seconds, changes / seconds);
        say("%s", new Verifying(folder).of(file, changes));
    }

    private long count(String table) throws SQLException {
        return many.ask("select count(*) from " + table);
    }

    private long ofForce() throws SQLException {
        return many.ask("select count(*) from change where force = '" + force + "'");
    }

    private String text(String question) throws SQLException {
        return many.text(question);
    }

    private void say(String form, Object... values) {
        var line = "- " + String.format(Locale.UK, form, values);
        System.out.println(line);
        facts.add(line);
    }
}
