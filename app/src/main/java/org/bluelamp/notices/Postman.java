package org.bluelamp.notices;

import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.stream.Stream;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Rounds;
import org.bluelamp.tenancy.Force;
import org.bluelamp.tenancy.ForceDirectory;
import org.bluelamp.tenancy.Pin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Limit;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Sends what waits, force by force. A letter may arrive twice when the portal is killed while it sends; none is lost. */
@Component
public class Postman extends Rounds {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

    /** Of one force in one round, so that no force waits for another's pile. */
    private static final int MOST = 20;

    private final Letters letters;
    private final ForceDirectory forces;
    private final ObjectProvider<JavaMailSender> server;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final String from;

    Postman(
            Letters letters,
            ForceDirectory forces,
            ObjectProvider<JavaMailSender> server,
            TransactionTemplate transaction,
            Clock clock,
            @Value("${bluelamp.mail.from:blue-lamp@localhost}") String from,
            @Value("${bluelamp.mail.every:1m}") Duration every) {
        super("post", every, every);
        this.letters = letters;
        this.forces = forces;
        this.server = server;
        this.transaction = transaction;
        this.clock = clock;
        this.from = from;
    }

    /** Sends what is due in every force, and deletes what left or was given up long enough ago. */
    @Override
    public void round() {
        var open = server.getIfAvailable();
        Stream.concat(Stream.of(Pin.NATIONAL), forces.all().stream().map(Force::code))
                .forEach(force -> Actor.job(force, "post").run(() -> {
                    if (open != null) {
                        send(open);
                    }
                    letGo();
                }));
    }

    private void letGo() {
        try {
            transaction.executeWithoutResult(_ -> letters.deleteByStateInAndDueAtLessThan(
                    Letter.OVER, clock.instant().minus(Letter.KEPT)));
        } catch (OptimisticLockingFailureException e) {
            LOG.debug("Another node let go of these letters");
        }
    }

    private void send(JavaMailSender open) {
        for (var letter :
                letters.findByStateAndDueAtLessThanEqualOrderByDueAt(Letter.WAITING, clock.instant(), Limit.of(MOST))) {
            try {
                transaction.executeWithoutResult(status -> send(open, letter));
            } catch (OptimisticLockingFailureException e) {
                LOG.debug("Another node sent this letter");
            }
        }
    }

    private void send(JavaMailSender open, Letter letter) {
        try {
            var message = open.createMimeMessage();
            var parts = new MimeMessageHelper(message, true, "UTF-8");
            parts.setFrom(from);
            parts.setTo(letter.recipient());
            parts.setSubject(letter.subject());
            parts.setText(letter.body());
            if (!letter.attachmentName().isEmpty()) {
                parts.addAttachment(
                        letter.attachmentName(),
                        new ByteArrayResource(letter.attachment().getBytes(StandardCharsets.UTF_8)),
                        "text/plain; charset=utf-8");
            }
            open.send(message);
            letter.sent(clock.instant());
        } catch (MailException | MessagingException e) {
            letter.failed(String.valueOf(e.getMessage()), clock.instant());
            if (letter.givenUp()) {
                LOG.error("Letter {} is given up after {} attempts: {}", letter.getId(), letter.attempts(), why(e));
            } else {
                LOG.warn("Letter {} could not be sent and is tried again later: {}", letter.getId(), why(e));
            }
        }
        letters.save(letter);
    }

    /** What a mail server says can name whom it was to: it is kept with the letter, and no log has it. */
    private static String why(Exception failed) {
        return failed.getClass().getSimpleName();
    }
}
