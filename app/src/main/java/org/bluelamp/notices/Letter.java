package org.bluelamp.notices;

import jakarta.persistence.Entity;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.bluelamp.tenancy.ForceOwned;
import org.jspecify.annotations.Nullable;

/** One mail to one person. Once it is sent or given up, what it said is gone, and {@link #KEPT} later the whole of it. */
@Entity
class Letter extends ForceOwned {

    static final String WAITING = "waiting";

    /** So long it can be told whether an address is reached; and so long the address of somebody who left stays in the queue. */
    static final Duration KEPT = Duration.ofDays(30);

    private static final String SENT = "sent";
    private static final String GIVEN_UP = "given-up";

    /** Of those that are over. */
    static final Set<String> OVER = Set.of(SENT, GIVEN_UP);

    /** After so many the letter is given up: about three days. */
    private static final int MOST_ATTEMPTS = 12;

    private static final Duration LONGEST_WAIT = Duration.ofHours(12);

    private String recipient;
    private String subject;
    private String body;
    private String attachmentName;
    private String attachment;
    private String state;
    private int attempts;
    private Instant dueAt;
    private String trouble;
    private @Nullable Instant sentAt;
    private @Nullable Instant failingSince;

    @SuppressWarnings("NullAway.Init")
    protected Letter() {}

    Letter(String recipient, String subject, String body, String attachmentName, String attachment, Instant due) {
        this.recipient = recipient;
        this.subject = subject;
        this.body = body;
        this.attachmentName = attachmentName;
        this.attachment = attachment;
        this.state = WAITING;
        this.dueAt = due;
        this.trouble = "";
    }

    void sent(Instant now) {
        state = SENT;
        sentAt = now;
        failingSince = null;
        attempts++;
        trouble = "";
        empty();
    }

    private void empty() {
        body = "";
        attachment = "";
    }

    /** Waits twice as long after each attempt that failed, twelve hours at most. */
    void failed(String reason, Instant now) {
        attempts++;
        trouble = reason;
        failingSince = failingSince == null ? now : failingSince;
        if (attempts >= MOST_ATTEMPTS) {
            state = GIVEN_UP;
            empty();
        }
        var wait = Duration.ofMinutes(1L << Math.min(attempts, 10));
        dueAt = now.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
    }

    boolean givenUp() {
        return state.equals(GIVEN_UP);
    }

    String recipient() {
        return recipient;
    }

    String subject() {
        return subject;
    }

    String body() {
        return body;
    }

    String attachmentName() {
        return attachmentName;
    }

    String attachment() {
        return attachment;
    }

    String state() {
        return state;
    }

    int attempts() {
        return attempts;
    }

    Instant dueAt() {
        return dueAt;
    }
}
