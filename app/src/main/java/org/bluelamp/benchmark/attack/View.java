package org.bluelamp.benchmark.attack;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bluelamp.benchmark.figures.Member;

/**
 * What a reader of the product sees of one release, and what everybody knows about it.
 *
 * @param members who takes part
 * @param rows lines of single forces, in the order in which they are shown; the product shows none
 */
public record View(SortedMap<String, Member> members, List<Told> told, List<Row> rows) {

    public View {
        members = new TreeMap<>(members);
        told = List.copyOf(told);
        rows = List.copyOf(rows);
    }

    Stream<Told> about(Subject subject) {
        return told.stream().filter(each -> each.subject().equals(subject));
    }

    List<Subject> subjects() {
        return told.stream().map(Told::subject).distinct().toList();
    }
}
