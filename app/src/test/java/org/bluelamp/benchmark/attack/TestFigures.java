package org.bluelamp.benchmark.attack;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import org.bluelamp.benchmark.figures.Submitted;
import org.bluelamp.benchmark.spi.ForceFigure;

/** Two figures of an invented later room: a score and a yes or no. Their values follow from the answers. */
public record TestFigures(String code, Kind kind) implements ForceFigure {

    public static final ForceFigure SHARE = new TestFigures("test.embedded", Kind.SCORE);
    public static final ForceFigure REVIEWED = new TestFigures("test.reviewed", Kind.YES_NO);
    public static final List<ForceFigure> ALL = List.of(SHARE, REVIEWED);

    @Override
    public String title(Locale locale) {
        return code;
    }

    @Override
    public OptionalInt of(UUID assessment) {
        return OptionalInt.empty();
    }

    static Map<String, Integer> of(Map<String, Submitted> answers) {
        var shown = (int) answers.values().stream().filter(Submitted::evidenced).count();
        return Map.of(SHARE.code(), 100 * shown / answers.size(), REVIEWED.code(), shown % 2);
    }
}
