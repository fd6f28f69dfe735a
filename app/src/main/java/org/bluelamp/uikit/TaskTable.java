package org.bluelamp.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;

/** A list of tasks: what it is and who does it, how far it is, its state. */
public class TaskTable extends FoldTable {

    public TaskTable(String caption, Column... columns) {
        super(caption, columns);
        addClassName("tasks");
    }

    /** The first cell of a task: its link, or its name while it cannot start, and a line below. */
    public static Component task(Component name, String below) {
        return new Span(name, Words.meta(below));
    }

    public static Component task(Component name, Component below) {
        Span line = Words.classed("", "meta");
        line.add(below);
        return new Span(name, line);
    }
}
