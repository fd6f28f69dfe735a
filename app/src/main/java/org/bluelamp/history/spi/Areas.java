package org.bluelamp.history.spi;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * The areas of the framework, by which the history can be read. The room to which they belong offers this as a bean and says
 * which records lie in an area; the history knows neither areas nor standards.
 */
public interface Areas {

    /** Names by code, in the framework's order; none for a force that has not begun. */
    Map<String, String> names(Locale locale);

    /** The records of the pinned force that lie in the area, some hundreds at most; none for an area that there is not. */
    List<UUID> records(String area);
}
