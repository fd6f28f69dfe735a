package org.bluelamp.reporting.file;

import java.util.List;
import java.util.stream.Stream;

/**
 * A heading and what stands under it.
 *
 * @param apart whether it begins a page
 */
public record Section(String title, boolean apart, List<Block> blocks) {

    public Section {
        blocks = List.copyOf(blocks);
    }

    public static Section of(String title, Block... blocks) {
        return new Section(title, false, List.of(blocks));
    }

    public static Section of(String title, List<Block> blocks) {
        return new Section(title, false, blocks);
    }

    Stream<String> words() {
        return Stream.concat(Stream.of(title), blocks.stream().flatMap(Block::words));
    }
}
