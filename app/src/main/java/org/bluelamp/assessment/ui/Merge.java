package org.bluelamp.assessment.ui;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.bluelamp.assessment.Answer;
import org.bluelamp.assessment.SaveAnswer;
import org.jspecify.annotations.Nullable;

/**
 * Two people changed one answer. What only one of them changed is theirs; what both changed differently has to be decided. A
 * rating goes together with its reason and with what is most in the way of it: they are true of that rating alone.
 */
final class Merge {

    private record Rating(
            @Nullable Integer level,
            boolean notApplicable,
            @Nullable String reason,
            @Nullable String barrier) {

        static Rating of(SaveAnswer save) {
            return new Rating(save.level(), save.notApplicable(), save.reason(), save.barrier());
        }

        static Rating of(Answer answer) {
            return new Rating(
                    answer.level().orElse(null),
                    answer.notApplicable(),
                    answer.reason().filter(_ -> answer.notApplicable()).orElse(null),
                    answer.barrier().orElse(null));
        }
    }

    private final SaveAnswer mine;
    private final Answer theirs;
    private final boolean ratedByMe;
    private final boolean writtenByMe;
    private final boolean agrees;

    /** @param before what I saw when I began; none where nothing was answered yet */
    Merge(SaveAnswer mine, @Nullable Answer before, Answer theirs) {
        this.mine = mine;
        this.theirs = theirs;
        var seen = Optional.ofNullable(before);
        var rating = seen.map(Rating::of).orElseGet(() -> new Rating(null, false, null, null));
        var comment = seen.flatMap(Answer::comment).orElse(null);
        var theirComment = theirs.comment().orElse(null);
        ratedByMe = !Rating.of(mine).equals(rating);
        writtenByMe = !Objects.equals(mine.comment(), comment);
        agrees = !(ratedByMe && differ(Rating.of(theirs), rating, Rating.of(mine)))
                && !(writtenByMe && differ(theirComment, comment, mine.comment()));
    }

    private static boolean differ(@Nullable Object theirs, @Nullable Object before, @Nullable Object mine) {
        return !Objects.equals(theirs, before) && !Objects.equals(theirs, mine);
    }

    /** Whether nothing was changed by both. */
    boolean agrees() {
        return agrees;
    }

    /** What I changed, and of the rest what they saved. */
    SaveAnswer merged() {
        var rating = ratedByMe ? Rating.of(mine) : Rating.of(theirs);
        return new SaveAnswer(
                rating.level(),
                rating.notApplicable(),
                rating.reason(),
                writtenByMe ? mine.comment() : theirs.comment().orElse(null),
                rating.barrier(),
                theirs.version(),
                UUID.randomUUID());
    }

    /** What somebody saved, as if it were to be saved again. */
    static SaveAnswer of(Answer answer) {
        var rating = Rating.of(answer);
        return new SaveAnswer(
                rating.level(),
                rating.notApplicable(),
                rating.reason(),
                answer.comment().orElse(null),
                rating.barrier(),
                answer.version(),
                UUID.randomUUID());
    }

    static SaveAnswer withVersion(SaveAnswer save, @Nullable Integer version) {
        return new SaveAnswer(
                save.level(),
                save.notApplicable(),
                save.reason(),
                save.comment(),
                save.barrier(),
                version,
                UUID.randomUUID());
    }
}
