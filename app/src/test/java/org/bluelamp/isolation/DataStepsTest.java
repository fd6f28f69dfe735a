package org.bluelamp.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** No migration changes rows under row security but force by force. */
class DataStepsTest {

    private static final Path MIGRATIONS =
            Path.of(System.getProperty("bluelamp.root", "..")).resolve("app/src/main/resources/db/migration");

    @TestFactory
    Stream<DynamicTest> goThroughTheHelper() throws IOException {
        var tables = new TreeSet<String>();
        for (var verdict : Verdicts.read().all()) {
            if (verdict.carriesForce() || verdict.kind() == Verdict.Kind.NATIONAL) {
                tables.add(verdict.object());
            }
        }
        try (var files = Files.walk(MIGRATIONS)) {
            return files.filter(file -> file.toString().endsWith(".sql")).sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(
                            MIGRATIONS.relativize(file).toString(),
                            () -> assertThat(DataSteps.outsideTheHelper(Files.readString(file), tables))
                                    .isEmpty()));
        }
    }

    @Test
    void findsAStepThatWouldChangeNothing() {
        var tables = Set.of("answer", "answer_aud");
        assertThat(DataSteps.outsideTheHelper("update answer set level = 1 where level = 0;", tables))
                .hasSize(1);
        assertThat(DataSteps.outsideTheHelper("DELETE\n  FROM only public.answer;", tables))
                .hasSize(1);
        assertThat(DataSteps.outsideTheHelper("insert into answer_aud select * from answer;", tables))
                .hasSize(1);
        assertThat(DataSteps.outsideTheHelper("with old as (select 1) update answer set level = 1;", tables))
                .hasSize(1);
        assertThat(DataSteps.outsideTheHelper("do $$ begin execute 'update answer set level = 1'; end $$;", tables))
                .hasSize(1);
    }

    @Test
    void leavesAloneWhatIsNoStep() {
        var tables = Set.of("answer");
        assertThat(DataSteps.outsideTheHelper("""
                        -- update answer set level = 1
                        call for_each_force(array['alderdale'], 'update answer set level = 1');
                        create trigger t before update or delete on answer for each row execute function f();
                        grant update on answer to bluelamp_portal;
                        create function f() returns void language plpgsql as $$ begin update answer set level = 1; end $$;
                        """, tables)).isEmpty();
    }
}
