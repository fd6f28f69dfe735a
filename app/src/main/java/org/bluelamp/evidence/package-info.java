/**
 * What a force shows for what it says: a link or a file that a colleague offers and the lead accepts or sends back.
 *
 * <p>The room knows a {@link org.bluelamp.evidence.Subject} by reference only. Whether something may be offered for it now is
 * answered by the room to which it belongs, through {@link org.bluelamp.evidence.spi.SubjectGuard}. Files are looked at when
 * they come in and handed out only as downloads; nothing here opens them to show them.
 */
@ApplicationModule(
        allowedDependencies = {
            "tenancy",
            "calendar",
            "identity",
            "history",
            "history::spi",
            "problems",
            "problems::api",
            "problems::ui",
            "disclosure",
            "disclosure::ui",
            "uikit"
        })
@NullMarked
package org.bluelamp.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
