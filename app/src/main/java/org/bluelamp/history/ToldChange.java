package org.bluelamp.history;

import org.bluelamp.history.spi.Change;
import org.bluelamp.history.spi.Headline;

/**
 * A change in words, as one line.
 *
 * @param who the person's name, the job of the portal, or the login at a database prompt
 * @param role the role they were using, in words
 * @param together how many changes made in one go this line stands for; the change is the newest of them
 */
public record ToldChange(Change change, String who, String role, Headline headline, int together) {}
