/**
 * The page {@code docs/history-format.md} as types: what is hashed and how, the lines of the files, notes and keys. Whoever writes
 * the format and whoever verifies it use the same; knows nothing but the JDK and a JSON parser.
 */
@NullMarked
package org.bluelamp.proof.format;

import org.jspecify.annotations.NullMarked;
