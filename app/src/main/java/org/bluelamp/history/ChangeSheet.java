package org.bluelamp.history;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bluelamp.calendar.UkDay;
import org.bluelamp.history.file.Listing;
import org.bluelamp.history.file.Listing.Fact;
import org.bluelamp.history.file.Listing.Field;

/** Changes as rows of a file, and what stands above them: what was asked for, the period and the number of rows. */
record ChangeSheet(RoomWording words, FilterWords filters) {

    Listing listing(String title, ChangeFilter filter, List<Fact> more, long rows) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(words.translate("history.csv.filter"), filters.asked(filter, words)));
        facts.add(new Fact(words.translate("history.csv.period"), filters.days(filter, words)));
        facts.add(new Fact(words.translate("history.csv.rows"), Long.toString(rows)));
        facts.addAll(more);
        return new Listing(
                title,
                facts,
                List.of(
                        field("utc", 0),
                        field("london", 12).moment(),
                        field("who", 12),
                        field("role", 10),
                        field("homeForce", 0),
                        field("what", 26),
                        field("from", 20),
                        field("to", 24),
                        field("entity", 0),
                        field("record", 0),
                        field("operation", 0),
                        field("purpose", 0),
                        field("request", 0),
                        field("change", 0),
                        field("fingerprint", 0),
                        field("number", 6)),
                words.translate("history.csv.hash"),
                words.translate("history.pdf.page"),
                words.locale());
    }

    List<String> row(OpenedChange opened) {
        var told = opened.told();
        var change = told.change();
        var sealed = change.sealed();
        return List.of(
                change.at().toString(),
                change.at().atZone(UkDay.ZONE).toLocalDateTime().toString(),
                told.who(),
                told.role(),
                change.homeForce(),
                told.headline().words(),
                side(opened, ToldField::from),
                side(opened, ToldField::to),
                change.entity(),
                change.record() == null ? "" : change.record().toString(),
                change.operation(),
                change.purpose(),
                change.request(),
                change.id().toString(),
                change.hash(),
                sealed == null ? "" : Long.toString(sealed.number()));
    }

    private Field field(String name, int width) {
        return new Field(words.translate("history.csv." + name), width);
    }

    private static String side(OpenedChange opened, Function<ToldField, String> value) {
        return opened.fields().stream()
                .filter(field -> !value.apply(field).isEmpty())
                .map(field -> field.name() + ": " + value.apply(field))
                .collect(Collectors.joining("; "));
    }
}
