package casebook.app.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casebook.shared.examples.Invented;
import casebook.shared.query.DeadlineBoard.Kind;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Date;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class SmtpTest {

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void opens() {
        server.start();
    }

    @AfterEach
    void closes() {
        server.stop();
    }

    @Test
    void says_that_a_case_needs_you_and_where_and_nothing_else() throws Exception {
        smtp("none").send(Kind.MEETING);
        MimeMessage message = server.getReceivedMessages()[0];
        assertThat(message.getSubject()).isEqualTo("A case needs you");
        assertThat(GreenMailUtil.getBody(message).strip().lines())
                .containsExactly("A case needs you.", "", "https://casebook.example.invalid");
        assertThat(message.getSentDate()).isEqualTo(Date.from(Invented.NOW));
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(message.getMessageID()).endsWith("example.invalid>");
    }

    @Test
    void says_the_same_whatever_is_due() throws Exception {
        Smtp smtp = smtp("none");
        for (Kind kind : Kind.values()) {
            smtp.send(kind);
        }
        for (MimeMessage message : server.getReceivedMessages()) {
            assertThat(message.getSubject()).isEqualTo("A case needs you");
            assertThat(GreenMailUtil.getWholeMessage(message)).doesNotContain("head@", "office@", "dpl@", "MEETING");
        }
    }

    @Test
    void goes_to_those_who_have_to_act() {
        Smtp smtp = smtp("none");
        smtp.send(Kind.BAN_ENDS);
        smtp.send(Kind.SUBJECT_ACCESS);
        assertThat(received("head")).isEqualTo(2);
        assertThat(received("office")).isEqualTo(1);
        assertThat(received("dpl")).isEqualTo(1);
    }

    @Test
    void a_checkpoint_goes_to_chair_and_clerk_and_to_nobody_else() throws Exception {
        Smtp smtp = smtp("none");
        assertThat(smtp.hasWitnesses()).isTrue();
        smtp.sendCheckpoint("casebook/0123\n1\nroot\n\n— casebook/0123 signature\n");
        assertThat(received("chair")).isEqualTo(1);
        assertThat(received("clerk")).isEqualTo(1);
        assertThat(received("head")).isZero();
        MimeMessage message = server.getReceivedMessages()[0];
        assertThat(message.getSubject()).isEqualTo("A checkpoint to keep");
        assertThat(((String) message.getContent()).replace("\r\n", "\n").strip())
                .endsWith("\n\ncasebook/0123\n1\nroot\n\n— casebook/0123 signature");
    }

    @Test
    void without_chair_or_clerk_nobody_keeps_checkpoints() {
        MockEnvironment given = new MockEnvironment()
                .withProperty("casebook.mail.host", "127.0.0.1")
                .withProperty("casebook.mail.from", "casebook@example.invalid")
                .withProperty("casebook.mail.head", "head@example.invalid");
        Clock clock = Clock.fixed(Invented.NOW, ZoneOffset.UTC);
        assertThat(new Smtp(MailSettings.in(given).orElseThrow(), clock).hasWitnesses())
                .isFalse();
    }

    @Test
    void is_not_mailed_while_the_server_is_away() {
        Smtp smtp = smtp("none");
        server.stop();
        assertThatThrownBy(() -> smtp.send(Kind.MEETING))
                .isInstanceOf(NotMailed.class)
                .hasNoCause()
                .hasMessage("MailConnectException");
    }

    @Test
    void is_not_mailed_in_clear_where_tls_is_wanted() {
        assertThatThrownBy(() -> smtp("starttls").send(Kind.MEETING)).isInstanceOf(NotMailed.class);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    private long received(String name) {
        return server.findReceivedMessages(user -> user.getEmail().equals(name + "@example.invalid"), message -> true)
                .count();
    }

    private Smtp smtp(String tls) {
        MockEnvironment given = new MockEnvironment()
                .withProperty("casebook.mail.host", "127.0.0.1")
                .withProperty(
                        "casebook.mail.port", String.valueOf(server.getSmtp().getPort()))
                .withProperty("casebook.mail.tls", tls)
                .withProperty("casebook.mail.link", "https://casebook.example.invalid")
                .withProperty("casebook.mail.from", "casebook@example.invalid")
                .withProperty("casebook.mail.head", "head@example.invalid")
                .withProperty("casebook.mail.office", "office@example.invalid")
                .withProperty("casebook.mail.chair", "chair@example.invalid")
                .withProperty("casebook.mail.clerk", "clerk@example.invalid")
                .withProperty("casebook.mail.data-protection-lead", "dpl@example.invalid");
        return new Smtp(MailSettings.in(given).orElseThrow(), Clock.fixed(Invented.NOW, ZoneOffset.UTC));
    }
}
