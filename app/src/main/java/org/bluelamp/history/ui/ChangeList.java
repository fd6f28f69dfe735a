package org.bluelamp.history.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.OrderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.bluelamp.calendar.UkDay;
import org.bluelamp.history.ChangeLog;
import org.bluelamp.history.ToldChange;
import org.bluelamp.uikit.DateText;
import org.jspecify.annotations.Nullable;

/** Changes under their days, newest first. */
class ChangeList extends Div {

    /**
     * @param open the change that stands open at first, if any
     * @param turned told of each line that is opened or closed
     */
    ChangeList(List<ToldChange> changes, ChangeLog log, @Nullable UUID open, BiConsumer<ToldChange, Boolean> turned) {
        var days = changes.stream()
                .collect(Collectors.groupingBy(
                        told -> UkDay.of(told.change().at()), LinkedHashMap::new, Collectors.toList()));
        for (var day : days.entrySet()) {
            var title = new H3(DateText.weekday(day.getKey()));
            title.addClassName("day");
            var lines = new OrderedList();
            lines.addClassName("log");
            for (var told : day.getValue()) {
                var line = new ChangeLine(told, log, turned);
                lines.add(line);
                if (told.change().id().equals(open)) {
                    line.turn(true);
                }
            }
            add(title, lines);
        }
    }
}
