/**
 * What may leave the record, and what must stay: redaction of one value, disposal under the retention schedule, legal hold.
 *
 * <p>Each erasure is asked for by one person, approved by another and carried out by one function of the database, which takes
 * payloads and leaves the proof whole. The room knows records as entity, id and column alone; their words come from the stories
 * of the history.
 */
@ApplicationModule(
        allowedDependencies = {
            "tenancy",
            "calendar",
            "tenancy::spi",
            "identity",
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
package org.bluelamp.records;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
