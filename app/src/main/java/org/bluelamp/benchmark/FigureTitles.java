package org.bluelamp.benchmark;

import java.util.List;
import java.util.Locale;
import org.bluelamp.benchmark.spi.ForceFigure;
import org.springframework.stereotype.Component;

/** What the figures of later rooms are called. */
@Component
public class FigureTitles {

    private final List<ForceFigure> figures;

    FigureTitles(List<ForceFigure> figures) {
        this.figures = figures;
    }

    /** The title of the figure with this code; the code itself where no room brings it any more, as an old release may have it. */
    public String of(String code, Locale locale) {
        return figures.stream()
                .filter(figure -> figure.code().equals(code))
                .findAny()
                .map(figure -> figure.title(locale))
                .orElse(code);
    }
}
