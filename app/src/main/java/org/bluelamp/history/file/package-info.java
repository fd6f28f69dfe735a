/** Lists as files: the same rows as CSV and as PDF, under one hash. Knows nothing of what the rows tell. */
@NullMarked
package org.bluelamp.history.file;

import org.jspecify.annotations.NullMarked;
