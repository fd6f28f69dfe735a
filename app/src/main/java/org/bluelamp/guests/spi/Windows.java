package org.bluelamp.guests.spi;

import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.UUID;

/** What a force can open to a reviewer, part by part. Asked under the force's own pin. */
public interface Windows {

    /** What can be opened now, in the order in which it is shown; nothing where the force has nothing yet. */
    List<Offered> offered(Locale locale);

    /** The codes of what lies in this part; none for a part or a record that cannot be opened now, whatever the reason. */
    SortedSet<String> items(UUID record, String part);
}
