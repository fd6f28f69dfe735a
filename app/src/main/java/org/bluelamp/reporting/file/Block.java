package org.bluelamp.reporting.file;

import java.util.List;
import java.util.stream.Stream;
import org.bluelamp.uikit.Phrase;

/** A part of a section. */
public sealed interface Block {

    Stream<String> words();

    record Sentences(String text) implements Block {
        @Override
        public Stream<String> words() {
            return Stream.of(text);
        }
    }

    record Bullets(List<Phrase> entries) implements Block {
        public Bullets {
            entries = List.copyOf(entries);
        }

        @Override
        public Stream<String> words() {
            return entries.stream().map(Phrase::words);
        }
    }

    /** @param rows each with a cell for each column; the first names its row */
    record Table(List<Column> columns, List<List<Cell>> rows) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }

        @Override
        public Stream<String> words() {
            return Stream.concat(
                    columns.stream().map(Column::name),
                    rows.stream().flatMap(List::stream).map(Cell::words));
        }
    }

    /**
     * @param drawn whether its cells are drawings, which repeat for the eye what other columns say; files without drawings
     *     leave it out
     */
    record Column(String name, boolean drawn) {
        public static Column of(String name) {
            return new Column(name, false);
        }

        public static Column drawing(String name) {
            return new Column(name, true);
        }
    }
}
