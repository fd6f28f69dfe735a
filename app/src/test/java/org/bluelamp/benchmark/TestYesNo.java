package org.bluelamp.benchmark;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.UUID;
import org.bluelamp.benchmark.spi.ForceFigure;
import org.springframework.boot.test.context.TestComponent;

/** A yes or no that a later room would bring: said by nobody until a test hands it in. */
@TestComponent
public class TestYesNo implements ForceFigure {

    public static final String CODE = "test.yes-no";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Kind kind() {
        return Kind.YES_NO;
    }

    @Override
    public String title(Locale locale) {
        return "A test's yes or no";
    }

    @Override
    public OptionalInt of(UUID assessment) {
        return OptionalInt.empty();
    }
}
