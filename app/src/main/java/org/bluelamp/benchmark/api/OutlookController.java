package org.bluelamp.benchmark.api;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bluelamp.benchmark.Outlook;
import org.bluelamp.benchmark.OutlookService;
import org.bluelamp.benchmark.figures.Partition;
import org.bluelamp.disclosure.GroupBand;
import org.bluelamp.framework.CycleService;
import org.bluelamp.framework.InvitationService;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.problems.Refused;
import org.bluelamp.tenancy.Force;
import org.bluelamp.tenancy.ForceDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a release of a cycle could compare; for the national service. */
@RestController
@RequestMapping(path = "/api/v1/cycles/{id}/outlook", produces = MediaType.APPLICATION_JSON_VALUE)
class OutlookController {

    /**
     * @param ifAllTookPart if every force that the cycle is for took part, or every one that was asked about
     * @param ifFrozenNow of those that have submitted and take part
     */
    record Body(Prospect ifAllTookPart, Prospect ifFrozenNow) {}

    /** @param forces how many, as a band; left empty where there are fewer than ten, and then nothing is published */
    record Prospect(@Nullable String forces, List<Way> ways) {
        static Prospect of(Outlook outlook) {
            return new Prospect(
                    code(outlook.band()),
                    outlook.ways().stream()
                            .map(way -> new Way(
                                    way.partition(),
                                    way.passes(),
                                    way.groups().stream().map(Group::of).toList()))
                            .toList());
        }
    }

    record Way(Partition partition, boolean passes, List<Group> groups) {}

    /** @param forces how many, as a band; left empty where there are fewer than ten */
    record Group(String group, @Nullable String forces, boolean passes) {
        static Group of(Outlook.Group group) {
            return new Group(group.code(), code(group.band()), group.result() == Outlook.Result.PASSES);
        }
    }

    private final CycleService cycles;
    private final InvitationService invitations;
    private final OutlookService outlooks;
    private final ForceDirectory forces;

    OutlookController(
            CycleService cycles, InvitationService invitations, OutlookService outlooks, ForceDirectory forces) {
        this.forces = forces;
        this.cycles = cycles;
        this.invitations = invitations;
        this.outlooks = outlooks;
    }

    /** @param force the codes of those that may be invited; left out, everybody whom the cycle is for */
    @GetMapping
    @Requires(Permission.READ_PARTICIPATION)
    Body read(@PathVariable UUID id, @RequestParam(defaultValue = "") List<String> force) {
        var cycle = cycles.cycle(id).getId();
        return new Body(
                Prospect.of(outlooks.ifAllTookPart(
                        force.isEmpty() ? invitations.forces(cycle) : Set.copyOf(chosen(force)))),
                Prospect.of(outlooks.ifFrozenNow(cycle)));
    }

    private List<Force> chosen(List<String> codes) {
        return codes.stream()
                .map(code -> forces.find(code)
                        .filter(Force::active)
                        .orElseThrow(() -> Refused.field("force", "benchmark.refused.unknown_force", code)))
                .toList();
    }

    private static @Nullable String code(Optional<GroupBand> band) {
        return band.map(GroupBand::code).orElse(null);
    }
}
