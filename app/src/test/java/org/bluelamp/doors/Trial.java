package org.bluelamp.doors;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Role;

/**
 * How an address is tried from outside.
 *
 * @param address as {@link Api#addresses} names it
 * @param about the noun that is tried, as {@link Api#nouns} names it; empty for the address's own
 * @param verb what is attempted on the noun
 * @param kind what a stranger must get
 * @param as the role of the owner and of the stranger alike
 * @param asks the permission without which anybody is refused
 * @param stage how far the place has come before it is tried
 * @param call the request of whoever has the first place, aimed at what the second holds
 */
record Trial(
        String address,
        String about,
        Verb verb,
        Kind kind,
        Role as,
        Permission asks,
        Stage stage,
        BiFunction<Place, Place, Api.Call> call) {

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
        /** What is the stranger's own is to refer to this place's: answered as one of nothing is, and nothing of the place changes. */
        REFERS,
        /** A stranger gets an answer of their own, in which nothing of this place stands; the owner's has it. */
        OWN_LIST,
        /** Each does it for their own force: so does a stranger who has the same as this place. */
        OWN_STEP,
        /** A stranger's answer is the same before there was this place and after; the owner's is another. */
        COUNTED,
        /** As a list, but nothing of any force stands in it. */
        NATIONAL,
        /** A role of the national service does it, and nothing that a force keeps stands in the answer; no force's role may. */
        NATION_STEP
    }

    enum Stage {
        MADE,
        /** Submitted, with a published release of its cycle, in a force that stands in the directory. */
        SUBMITTED,
        /** With a release of its cycle that waits for a second person. */
        PREPARED,
        /** Eight years on, with nothing held. */
        AGED
    }

    Trial(String address, Verb verb, Kind kind, Role as, Permission asks, Function<Place, Api.Call> call) {
        this(address, "", verb, kind, as, asks, Stage.MADE, (_, place) -> call.apply(place));
    }

    Trial(String address, Verb verb, Role as, Permission asks, BiFunction<Place, Place, Api.Call> call) {
        this(address, "", verb, Kind.REFERS, as, asks, Stage.MADE, call);
    }

    Trial of(String noun) {
        return new Trial(address, noun, verb, kind, as, asks, stage, call);
    }

    Trial at(Stage reached) {
        return new Trial(address, about, verb, kind, as, asks, reached, call);
    }

    /** What whoever has this place asks about it. */
    Api.Call own(Place place) {
        return call.apply(place, place);
    }

    @Override
    public String toString() {
        return verb + " " + address + (about.isEmpty() ? "" : " of " + about);
    }
}
