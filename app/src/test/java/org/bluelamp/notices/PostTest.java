package org.bluelamp.notices;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.bluelamp.PortalTest;
import org.bluelamp.TestClock;
import org.bluelamp.identity.Actor;
import org.bluelamp.tenancy.ForceDirectory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.data.domain.Limit;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** Letters reach a real mail server, wait while it is down, and are given up at last. */
@PortalTest
class PostTest {

    private static final String FORCE = "quantock-vale";

    @Autowired
    Letters letters;

    @Autowired
    ForceDirectory forces;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestClock clock;

    private final GreenMail mailbox = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private Instant before;

    @BeforeEach
    void listen() {
        before = clock.instant();
        mailbox.start();
    }

    @AfterEach
    void hangUp() {
        mailbox.stop();
        clock.set(before);
    }

    @Test
    void sendsALetterOnceWithItsFile() {
        var server = server(mailbox.getSmtp().getPort());
        handIn(server);
        var postman = postman(server);
        postman.round();
        postman.round();
        assertThat(mailbox.getReceivedMessages()).singleElement().satisfies(message -> {
            assertThat(message.getSubject()).isEqualTo("Siân’s checkpoint");
            assertThat(message.getAllRecipients()[0]).hasToString("audit@example.police.uk");
            assertThat(GreenMailUtil.getWholeMessage(message)).contains("note.txt", "blue-lamp@example.org");
        });
        assertThat(waiting()).isEmpty();
    }

    @Test
    void sendsALetterOfWordsAlone() {
        var server = server(mailbox.getSmtp().getPort());
        Actor.job(FORCE, "test")
                .run(() -> transaction.executeWithoutResult(status -> new Post(letters, provided(server), clock)
                        .send("lead@example.police.uk", "An invitation", "Come in.")));
        postman(server).round();
        assertThat(mailbox.getReceivedMessages())
                .singleElement()
                .satisfies(message -> assertThat(GreenMailUtil.getWholeMessage(message))
                        .contains("Come in.")
                        .doesNotContain("attachment"));
        assertThat(waiting()).isEmpty();
    }

    @Test
    void keepsALetterWhileTheServerIsDownAndSendsItLater() {
        var port = mailbox.getSmtp().getPort();
        handIn(server(port));
        mailbox.stop();
        postman(server(port)).round();
        assertThat(waiting()).singleElement().satisfies(letter -> {
            assertThat(letter.attempts()).isEqualTo(1);
            assertThat(letter.dueAt()).isEqualTo(clock.instant().plus(Duration.ofMinutes(2)));
        });
        mailbox.start();
        var back = server(mailbox.getSmtp().getPort());
        postman(back).round();
        assertThat(mailbox.getReceivedMessages()).as("not before it is due").isEmpty();
        clock.advance(Duration.ofMinutes(2));
        postman(back).round();
        assertThat(mailbox.getReceivedMessages()).hasSize(1);
        assertThat(waiting()).isEmpty();
    }

    @Test
    void tellsWhetherAnAddressIsReached() {
        clock.advance(Duration.ofDays(400));
        var port = mailbox.getSmtp().getPort();
        var begin = clock.instant();
        assertThat(delivery("never@example.police.uk")).isNull();
        handIn(server(port));
        postman(server(port)).round();
        assertThat(delivery("audit@example.police.uk")).isEqualTo(new Delivery(begin, null));
        mailbox.stop();
        clock.advance(Duration.ofDays(1));
        var down = clock.instant();
        handIn(server(port));
        for (int attempt = 1; attempt <= 13; attempt++) {
            postman(server(port)).round();
            clock.advance(Duration.ofDays(1));
        }
        assertThat(waiting()).as("given up").isEmpty();
        assertThat(delivery("audit@example.police.uk")).isEqualTo(new Delivery(begin, down));
        mailbox.start();
        var back = server(mailbox.getSmtp().getPort());
        handIn(back);
        postman(back).round();
        assertThat(delivery("audit@example.police.uk")).isEqualTo(new Delivery(clock.instant(), null));
    }

    @Test
    void givesUpAfterSomeDays() {
        var letter = new Letter("a@example.org", "s", "b", "f", "f", Instant.EPOCH);
        var now = Instant.EPOCH;
        var attempts = 0;
        while (letter.state().equals("waiting")) {
            letter.failed("down", now);
            now = letter.dueAt();
            attempts++;
        }
        assertThat(letter.state()).isEqualTo("given-up");
        assertThat(letter.body() + letter.attachment()).isEmpty();
        assertThat(attempts).isEqualTo(12);
        assertThat(Duration.between(Instant.EPOCH, now)).isBetween(Duration.ofHours(30), Duration.ofDays(4));
    }

    /** Also where no server is named any more. */
    @Test
    void letsGoOfWhatLeftOrWasGivenUpThirtyDaysAgo() {
        var old = "old@example.police.uk";
        clock.advance(Duration.ofDays(900));
        var port = mailbox.getSmtp().getPort();
        handIn(server(port), old);
        postman(server(port)).round();
        var left = clock.instant();
        clock.advance(Duration.ofDays(30));
        postman(none()).round();
        assertThat(delivery(old)).isEqualTo(new Delivery(left, null));
        handIn(server(port), old);
        clock.advance(Duration.ofSeconds(1));
        postman(none()).round();
        assertThat(delivery(old)).isEqualTo(new Delivery(null, null));
        clock.advance(Duration.ofDays(31));
        postman(none()).round();
        assertThat(waiting()).as("it never left").hasSize(1);
        postman(server(port)).round();
        assertThat(waiting()).isEmpty();
    }

    @Test
    void queuesNothingWithoutAServer() {
        Actor.job(FORCE, "test")
                .run(() -> transaction.executeWithoutResult(status -> {
                    var post = new Post(letters, none(), Clock.fixed(clock.instant(), ZoneOffset.UTC));
                    assertThat(post.open()).isFalse();
                    post.send("audit@example.police.uk", "s", "b", "f", "f");
                }));
        assertThat(waiting()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "audit@example.police.uk,true",
        "audit,false",
        "'a@b.uk, c@d.uk',false",
        "'Ann <a@b.uk>',false",
        "ann@[redacted],false",
        "[redacted]@b.uk,false",
        "'a@b.uk\r\nBcc: c@d.uk',false",
        "'',false"
    })
    void takesOneAddressAndNothingElse(String text, boolean taken) {
        assertThat(Post.isAddress(text)).isEqualTo(taken);
    }

    private void handIn(JavaMailSender server) {
        handIn(server, "audit@example.police.uk");
    }

    private void handIn(JavaMailSender server, String to) {
        Actor.job(FORCE, "test")
                .run(() -> transaction.executeWithoutResult(status -> new Post(letters, provided(server), clock)
                        .send(to, "Siân’s checkpoint", "Keep it.", "note.txt", "a note\n")));
    }

    private @Nullable Delivery delivery(String address) {
        return Actor.job(FORCE, "test")
                .call(() -> new Post(letters, none(), clock).deliveries(List.of(address)))
                .get(address);
    }

    private List<Letter> waiting() {
        return Actor.job(FORCE, "test")
                .call(() -> letters.findByStateAndDueAtLessThanEqualOrderByDueAt(
                        Letter.WAITING, Instant.parse("2100-01-01T00:00:00Z"), Limit.of(10)));
    }

    private Postman postman(JavaMailSender server) {
        return postman(provided(server));
    }

    private Postman postman(ObjectProvider<JavaMailSender> server) {
        return new Postman(letters, forces, server, transaction, clock, "blue-lamp@example.org", Duration.ZERO);
    }

    private static JavaMailSender server(int port) {
        var server = new JavaMailSenderImpl();
        server.setHost("127.0.0.1");
        server.setPort(port);
        return server;
    }

    private static ObjectProvider<JavaMailSender> none() {
        return new StaticListableBeanFactory().getBeanProvider(JavaMailSender.class);
    }

    private static ObjectProvider<JavaMailSender> provided(JavaMailSender server) {
        var beans = new StaticListableBeanFactory();
        beans.addBean("server", server);
        return beans.getBeanProvider(JavaMailSender.class);
    }
}
