package org.bluelamp.benchmark.figures;

import java.util.Collection;
import java.util.List;

/**
 * The release before, of the same edition.
 *
 * @param figures as they were published
 * @param members who was in it
 */
public record Previous(Figures figures, Collection<Member> members) {

    public Previous {
        members = List.copyOf(members);
    }

    /** The release before, as the engine computed it. */
    public static Previous of(Computed computed) {
        return new Previous(computed.figures(), computed.members().values());
    }
}
