package org.bluelamp.history;

import org.bluelamp.history.spi.Change;
import org.bluelamp.history.spi.Headline;

/**
 * A change in words, as one line.
 *
 * @param who the person's name, the job of the portal, or the login at a database prompt
 * @param role the role they were using, in words
 */
public record ToldChange(Change change, String who, String role, Headline headline) {}
