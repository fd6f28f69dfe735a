/**
 * Reads an export on anybody's computer and says where it breaks. No Spring, no database, no network: what is checked here must
 * not depend on the portal that made it.
 */
@NullMarked
package org.bluelamp.proof.verify;

import org.jspecify.annotations.NullMarked;
