package org.bluelamp.notices;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.bluelamp.identity.Unguarded;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where other rooms hand in letters. They leave after the transaction in which they were handed in. */
@Service
@Unguarded("queues for the pinned force; who may have what sent is asked where it is decided")
public class Post {

    private final Letters letters;
    private final ObjectProvider<JavaMailSender> server;
    private final Clock clock;

    Post(Letters letters, ObjectProvider<JavaMailSender> server, Clock clock) {
        this.letters = letters;
        this.server = server;
        this.clock = clock;
    }

    /** Whether the operator has named a mail server; without one nothing is queued. */
    public boolean open() {
        return server.getIfAvailable() != null;
    }

    /** Whether a mail can have this one address. One in brackets, as a redaction leaves, is none. */
    public static boolean isAddress(String text) {
        try {
            var address = new InternetAddress(text, true);
            return text.equals(address.getAddress()) && text.indexOf('@') > 0 && text.indexOf('[') < 0;
        } catch (AddressException e) {
            return false;
        }
    }

    /**
     * How letters of the pinned force to these addresses fare, by address; nothing is known of one that
     * got none in the last thirty days.
     */
    @Transactional(readOnly = true)
    public Map<String, Delivery> deliveries(Collection<String> addresses) {
        return letters.fared(addresses).stream()
                .collect(Collectors.toMap(
                        Letters.Fared::getRecipient,
                        fared -> new Delivery(fared.getLastSent(), fared.getFailingSince())));
    }

    /** A letter of words alone; otherwise as the one with a file. */
    @Transactional
    public void send(String to, String subject, String body) {
        send(to, subject, body, "", "");
    }

    /** A letter with a file of text. Lost where no server is named: {@link #open} tells. */
    @Transactional
    public void send(String to, String subject, String body, String fileName, String file) {
        if (open()) {
            letters.save(new Letter(to, subject, body, fileName, file, clock.instant()));
        }
    }
}
