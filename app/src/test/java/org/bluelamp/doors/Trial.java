package org.bluelamp.doors;

import java.util.function.Function;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Role;

/**
 * How an address is tried from outside.
 *
 * @param address as {@link Api#addresses} names it
 * @param verb what is attempted on the noun
 * @param kind what a stranger must get
 * @param as the role of the owner and of the stranger alike
 * @param asks the permission without which anybody is refused
 * @param call the request that is aimed at what this place holds
 */
record Trial(String address, Verb verb, Kind kind, Role as, Permission asks, Function<Place, Api.Call> call) {

    enum Verb {
        READ,
        LIST,
        SEARCH,
        COUNT,
        CHART,
        EXPORT,
        HISTORY,
        ATTACHMENT,
        UPDATE,
        DELETE,
        CREATE_REFERRING_TO,
        UPDATE_TO_REFER_TO
    }

    enum Kind {
        /** A stranger gets what whoever asks for nothing gets, to the byte, and changes nothing. */
        BY_ID,
        /** A stranger gets an answer of their own, in which nothing of this place stands; the owner's has it. */
        OWN_LIST,
        /** As a list, but nothing of any force stands in it. */
        NATIONAL,
        /** Its role is let as far as the rules of the room, which has its own tests; what comes back tells of no place. */
        STEP
    }

    @Override
    public String toString() {
        return verb + " " + address;
    }
}
