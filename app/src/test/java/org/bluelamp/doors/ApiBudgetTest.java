package org.bluelamp.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bluelamp.PortalTest;
import org.bluelamp.TestPeople;
import org.bluelamp.TestStatements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.web.context.WebApplicationContext;

/** Every address of the API that is read asks the database as often where there is much to tell as where there is little. */
@PortalTest
class ApiBudgetTest {

    /** What no answer needs more of. */
    private static final int MOST = 40;

    @Autowired
    WebApplicationContext context;

    @Autowired
    TestPeople people;

    @Test
    void answersInAsManyStatementsHoweverMuchThereIs() {
        var places = new Places(context);
        var place = places.make();
        places.more(place, 1);
        // that something was asked for stands in the history from the second time on, and in what is sealed of it
        answered(place);
        places.more(place, 1);
        var few = answered(place);
        places.more(place, 6);
        var many = answered(place);
        assertThat(few).hasSizeGreaterThan(40);
        assertThat(ViewBudgetTest.grown(few, many)).isEmpty();
        assertThat(many)
                .allSatisfy((call, statements) -> assertThat(statements)
                        .as(call + " " + ViewBudgetTest.repeated(statements))
                        .hasSizeLessThanOrEqualTo(MOST));
    }

    private Map<String, List<String>> answered(Place place) {
        var api = new Api(context);
        var answered = new TreeMap<String, List<String>>();
        for (var trial : Trials.ALL) {
            var call = trial.own(place);
            // what is read only when the assessment is handed in has no more of anything
            if (call.method() == HttpMethod.GET && trial.stage() == Trial.Stage.MADE) {
                var reader = trial.as().national() ? people.national(trial.as()) : people.in(place.force(), trial.as());
                // what is told once a day, and found once for all
                assertThat(api.ask(reader, call).given()).as("%s", call).isTrue();
                answered.put(
                        call.path() + " " + call.headers() + " by " + trial.as().code(),
                        TestStatements.during(() -> api.ask(reader, call)));
            }
        }
        return answered;
    }
}
