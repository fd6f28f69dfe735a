package org.bluelamp.history;

import java.util.LinkedHashMap;
import java.util.Map;
import org.bluelamp.problems.Refused;
import org.jspecify.annotations.Nullable;

/**
 * A sample as it is asked for.
 *
 * @param population the changes from which is drawn
 * @param size how many are drawn, 1 to {@link #MOST}; fewer where there are fewer
 * @param seed whoever draws with it again gets the same; 1 to 64 letters, digits and hyphens
 * @param upTo the number of the last sealed change that belongs to the population; null for the last that there is
 */
public record SampleAsked(
        ChangeFilter population,
        int size,
        String seed,
        @Nullable Long upTo) {

    public static final int MOST = 200;

    public SampleAsked {
        if (size < 1 || size > MOST) {
            throw Refused.field("size", "history.sample.refused.size", MOST);
        }
        if (!seed.matches("[A-Za-z0-9-]{1,64}")) {
            throw Refused.field("seed", "history.sample.refused.seed");
        }
        if (upTo != null && upTo < 1) {
            throw Refused.field("upTo", "history.sample.refused.upTo");
        }
        // what they find follows from records that change, so that nobody could draw the same again
        if (population.area() != null || population.question() != null) {
            throw Refused.because("history.sample.refused.population");
        }
    }

    /** As they stand in addresses; with the number of the last change, so that they lead to the same again. */
    public Map<String, String> parameters(long last) {
        var parameters = new LinkedHashMap<>(population.parameters());
        parameters.put("size", Integer.toString(size));
        parameters.put("seed", seed);
        parameters.put("upTo", Long.toString(last));
        return parameters;
    }
}
