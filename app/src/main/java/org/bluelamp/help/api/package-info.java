/** Help asked, practice offered, and the national inbox, for programs. */
@NullMarked
package org.bluelamp.help.api;

import org.jspecify.annotations.NullMarked;
