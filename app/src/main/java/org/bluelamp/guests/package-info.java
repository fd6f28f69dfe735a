/**
 * Whom a force lets in for a time: a grant to somebody of another force or of an outside body, what it opens, what they opened.
 *
 * <p>The grant says who, in which role, from when until when; the database asks it at each statement, and nothing here can widen
 * it. See docs/decisions/0017.
 */
@ApplicationModule(
        allowedDependencies = {
            "tenancy",
            "identity",
            "identity::spi",
            "identity::ui",
            "history",
            "history::spi",
            "history::ui",
            "problems",
            "problems::api",
            "problems::ui",
            "uikit"
        })
@NullMarked
package org.bluelamp.guests;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
