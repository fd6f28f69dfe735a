@NullMarked
package org.bluelamp;

import org.jspecify.annotations.NullMarked;
