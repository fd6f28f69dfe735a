package org.bluelamp.framework.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bluelamp.calendar.UkDay;
import org.bluelamp.framework.Cycle;
import org.bluelamp.problems.Refused;
import org.jspecify.annotations.Nullable;

/** The later days that the editor entered for a cycle; they travel in the address. */
record Extension(@Nullable LocalDate closes, @Nullable LocalDate freezes) {

    /** What the address says, and where it says nothing the days that stand. */
    static Extension of(QueryParameters asked, Cycle cycle) {
        return new Extension(
                asked.getSingleParameter("closes").map(Days::parse).orElseGet(() -> UkDay.of(cycle.closes())),
                asked.getSingleParameter("freezes").map(Days::parse).orElseGet(() -> UkDay.of(cycle.freezes())));
    }

    QueryParameters query() {
        Map<String, String> entered = new LinkedHashMap<>();
        entered.put("closes", String.valueOf(closes));
        entered.put("freezes", String.valueOf(freezes));
        return QueryParameters.simple(entered);
    }

    Instant closes(Cycle cycle) {
        return Days.deadline(Objects.requireNonNull(closes), cycle.closes());
    }

    Instant freezes(Cycle cycle) {
        return Days.deadline(Objects.requireNonNull(freezes), cycle.freezes());
    }

    /** Everything that is wrong with it, as the cycle itself would refuse it. */
    List<Refused> problems(Cycle cycle) {
        var problems = new ArrayList<Refused>();
        if (closes == null) {
            problems.add(Refused.field("closes", "framework.form.noDay.closes"));
        } else if (closes(cycle).isBefore(cycle.closes())) {
            problems.add(Refused.field("closes", "framework.cycle.refused.shorterCloses"));
        }
        if (freezes == null) {
            problems.add(Refused.field("freezes", "framework.form.noDay.freezes"));
        } else if (freezes(cycle).isBefore(cycle.freezes())) {
            problems.add(Refused.field("freezes", "framework.cycle.refused.shorterFreezes"));
        }
        if (!problems.isEmpty()) {
            return problems;
        }
        if (closes(cycle).equals(cycle.closes()) && freezes(cycle).equals(cycle.freezes())) {
            problems.add(Refused.field("closes", "framework.cycle.refused.sameDates"));
        } else if (!freezes(cycle).isAfter(closes(cycle))) {
            problems.add(Refused.field("freezes", "framework.cycle.refused.freezesOrder"));
        }
        return problems;
    }
}
