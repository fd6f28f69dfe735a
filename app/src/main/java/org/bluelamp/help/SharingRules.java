package org.bluelamp.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bluelamp.assessment.AssessmentService;
import org.bluelamp.framework.Edition;
import org.bluelamp.framework.EditionService;
import org.bluelamp.framework.Published;
import org.bluelamp.notices.Post;
import org.bluelamp.problems.FreeText;
import org.bluelamp.problems.Refused;
import org.bluelamp.tenancy.Coded;
import org.springframework.stereotype.Component;

/**
 * What has to hold before something is put to the chief officer, and again before it leaves the force. Whoever asks for help
 * is not asked for a rating below the target: then asking would tell it.
 */
@Component
class SharingRules {

    private static final List<SharingState> OPEN = List.of(SharingState.TO_CONFIRM, SharingState.SHARED);

    private final Sharings sharings;
    private final EditionService editions;
    private final Strength strength;
    private final AssessmentService assessments;

    SharingRules(Sharings sharings, EditionService editions, Strength strength, AssessmentService assessments) {
        this.sharings = sharings;
        this.editions = editions;
        this.strength = strength;
        this.assessments = assessments;
    }

    /** That the pinned force has merged or closed, so that nothing new leaves it; empty while it speaks for itself. */
    Optional<Refused> ended() {
        return assessments
                .ended()
                .map(ended -> Refused.because(
                        ended.successor().isPresent() ? "help.refused.merged" : "help.refused.closed-force"));
    }

    /** Between the asking and the confirmation the force may have merged or closed, and its rating fallen. */
    Optional<Refused> beforeItLeaves(Sharing sharing) {
        return ended().or(() -> noStrength(sharing.kind(), sharing.edition(), sharing.standard()));
    }

    List<Refused> refusals(SharingAsked asked) {
        var ended = ended();
        if (ended.isPresent()) {
            return List.of(ended.get());
        }
        var refusals = new ArrayList<Refused>();
        var kind = Coded.find(SharingKind.class, asked.kind());
        if (kind.isEmpty()) {
            refusals.add(Refused.field("kind", "help.refused.kind"));
        }
        if (edition(asked.edition())
                .flatMap(edition -> edition.standard(asked.standard()))
                .isEmpty()) {
            refusals.add(Refused.field("standard", "help.refused.standard"));
        } else {
            kind.flatMap(known -> standing(known, asked)).ifPresent(refusals::add);
        }
        if (asked.contact().length() > SharingAsked.CONTACT_LIMIT || !Post.isAddress(asked.contact())) {
            refusals.add(Refused.field("contact", "help.refused.contact"));
        }
        sentence(kind.orElse(SharingKind.HELP)).refusal(asked.sentence()).ifPresent(refusals::add);
        return List.copyOf(refusals);
    }

    private Optional<Refused> standing(SharingKind kind, SharingAsked asked) {
        if (sharings.existsByKindAndStandardAndStateIn(kind, asked.standard(), OPEN)) {
            return Optional.of(Refused.field("standard", "help.refused.there." + kind.code(), asked.standard()));
        }
        return noStrength(kind, asked.edition(), asked.standard());
    }

    private static FreeText sentence(SharingKind kind) {
        return new FreeText(
                "sentence", SharingAsked.SENTENCE_LIMIT, "help.refused.sentence." + kind.code(), "help.refused.long");
    }

    private Optional<Refused> noStrength(SharingKind kind, String edition, String standard) {
        return kind == SharingKind.PRACTICE && !strength.has(edition, standard)
                ? Optional.of(Refused.field("standard", "help.refused.no-strength", standard))
                : Optional.empty();
    }

    private Optional<Edition> edition(String code) {
        return editions.all().stream()
                .map(Published::edition)
                .filter(edition -> edition.code().equals(code))
                .findAny();
    }
}
