package org.bluelamp.identity;

import java.io.Serializable;
import java.security.Principal;

/** A guest at work, who can go home again without signing in anew. For principals that carry nothing of an identity provider. */
record Visitor(Actor actor, Actor atHome) implements Actor.Holder, Principal, Serializable {

    @Override
    public String getName() {
        return actor.name();
    }
}
