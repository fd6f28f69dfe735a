package org.bluelamp.benchmark.attack;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.UUID;
import org.bluelamp.benchmark.attack.World.State;
import org.bluelamp.benchmark.figures.Submitted;
import org.bluelamp.benchmark.spi.ForceFigure;

/** Figures of an invented later room: a score and a yes or no that follow from the answers, and a score that does not. */
public record TestFigures(String code, Kind kind) implements ForceFigure {

    public static final ForceFigure SHARE = new TestFigures("test.embedded", Kind.SCORE);
    public static final ForceFigure REVIEWED = new TestFigures("test.reviewed", Kind.YES_NO);
    public static final ForceFigure APART = new TestFigures("test.apart", Kind.SCORE);
    public static final List<ForceFigure> ALL = List.of(SHARE, REVIEWED, APART);

    @Override
    public String title(Locale locale) {
        return code;
    }

    @Override
    public OptionalInt of(UUID assessment) {
        return OptionalInt.empty();
    }

    /** What is handed over of this force of the service; nothing of one that is not in it. */
    static Map<String, Integer> of(State state, String force) {
        var answers = state.answers().get(force);
        if (answers == null) {
            return Map.of();
        }
        var shown = (int) answers.values().stream().filter(Submitted::evidenced).count();
        var figures = new TreeMap<>(Map.of(SHARE.code(), 100 * shown / answers.size(), REVIEWED.code(), shown % 2));
        // one that was put together by hand may have none
        Optional.ofNullable(state.apart().get(force)).ifPresent(score -> figures.put(APART.code(), score));
        return figures;
    }
}
