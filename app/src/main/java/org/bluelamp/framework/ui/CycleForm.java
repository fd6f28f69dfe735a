package org.bluelamp.framework.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bluelamp.calendar.UkDay;
import org.bluelamp.framework.CycleDates;
import org.bluelamp.problems.Refused;
import org.jspecify.annotations.Nullable;

/** What the editor entered for a new cycle. It travels in the address, so that nothing is lost between the two pages. */
record CycleForm(
        String title,
        String edition,
        @Nullable LocalDate opens,
        @Nullable LocalDate baseline,
        @Nullable LocalDate closes,
        @Nullable LocalDate freezes) {

    static CycleForm of(QueryParameters asked) {
        return new CycleForm(
                text(asked, "title"),
                text(asked, "edition"),
                day(asked, "opens"),
                day(asked, "baseline"),
                day(asked, "closes"),
                day(asked, "freezes"));
    }

    QueryParameters query() {
        Map<String, String> entered = new LinkedHashMap<>();
        entered.put("title", title);
        entered.put("edition", edition);
        put(entered, "opens", opens);
        put(entered, "baseline", baseline);
        put(entered, "closes", closes);
        put(entered, "freezes", freezes);
        return QueryParameters.simple(entered);
    }

    /** The four instants, once there is no problem any more. */
    CycleDates dates() {
        return new CycleDates(
                UkDay.start(Objects.requireNonNull(opens)),
                Days.deadline(Objects.requireNonNull(baseline)),
                Days.deadline(Objects.requireNonNull(closes)),
                Days.deadline(Objects.requireNonNull(freezes)));
    }

    /** Everything that is wrong with what was entered, field by field in their order. */
    List<Refused> problems(Clock clock) {
        var problems = new ArrayList<Refused>();
        if (title.isBlank()) {
            problems.add(Refused.field("title", "framework.cycle.refused.noTitle"));
        }
        if (edition.isBlank()) {
            problems.add(Refused.field("edition", "framework.form.noEdition"));
        }
        missing(problems, "opens", opens, "framework.form.noDay.opens");
        missing(problems, "baseline", baseline, "framework.form.noDay.baseline");
        missing(problems, "closes", closes, "framework.form.noDay.closes");
        missing(problems, "freezes", freezes, "framework.form.noDay.freezes");
        order(problems, opens, "baseline", baseline, "framework.cycle.refused.baselineOrder");
        order(problems, baseline, "closes", closes, "framework.cycle.refused.closesOrder");
        order(problems, closes, "freezes", freezes, "framework.cycle.refused.freezesOrder");
        if (closes != null && !Days.deadline(closes).isAfter(clock.instant())) {
            problems.add(Refused.field("closes", "framework.form.closesPast"));
        }
        return problems;
    }

    private static void missing(List<Refused> problems, String field, @Nullable LocalDate day, String text) {
        if (day == null) {
            problems.add(Refused.field(field, text));
        }
    }

    private static void order(
            List<Refused> problems, @Nullable LocalDate before, String field, @Nullable LocalDate day, String text) {
        if (before != null && day != null && !day.isAfter(before)) {
            problems.add(Refused.field(field, text));
        }
    }

    private static String text(QueryParameters asked, String name) {
        return asked.getSingleParameter(name).orElse("");
    }

    private static @Nullable LocalDate day(QueryParameters asked, String name) {
        return asked.getSingleParameter(name).map(Days::parse).orElse(null);
    }

    private static void put(Map<String, String> entered, String name, @Nullable LocalDate day) {
        if (day != null) {
            entered.put(name, day.toString());
        }
    }
}
