package org.bluelamp.budgets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.bluelamp.TestAssessments;
import org.junit.jupiter.api.Test;

/** The script's help names a word for everything that the benchmark measures, and none for what it does not. */
class HelpTest {

    private static final Pattern WORDS = Pattern.compile("Words choose by name: ([a-z, ]+);\\s+and ([a-z]+),");

    @Test
    void namesAWordForEachThingThatIsMeasured() throws IOException {
        var help = WORDS.matcher(Files.readString(TestAssessments.root().resolve("bluelamp")));
        assertThat(help.find()).isTrue();
        var words = Arrays.asList((help.group(1) + ", " + help.group(2)).split(", "));
        var names = Benchmark.names().toList();
        assertThat(names).hasSize(10).allMatch(name -> chosen(words, name), "one of " + words);
        assertThat(words).allMatch(word -> names.stream().anyMatch(name -> name.contains(word)), "one of " + names);
    }

    private static boolean chosen(List<String> words, String name) {
        return words.stream().anyMatch(name::contains);
    }
}
