package casebook.app.mail;

import static casebook.shared.people.Role.CHAIR;
import static casebook.shared.people.Role.CLERK;
import static casebook.shared.people.Role.DATA_PROTECTION_LEAD;
import static casebook.shared.people.Role.HEAD;
import static casebook.shared.people.Role.OFFICE;
import static casebook.shared.people.Role.SENIOR_LEADER;

import casebook.shared.people.Role;
import casebook.shared.query.DeadlineBoard.Kind;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import java.util.Set;

/** Mail by SMTP. Every message about a case reads the same, whatever it is about. */
final class Smtp implements Mail {

    static final String SUBJECT = "A case needs you";

    static final String CHECKPOINT = "A checkpoint to keep";

    private static final Set<Role> WITNESSES = Set.of(CHAIR, CLERK);
    private static final String TIMEOUT_MILLIS = "10000";

    private final MailSettings settings;
    private final Clock clock;
    private final Session session;

    Smtp(MailSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.session = Session.getInstance(properties(settings));
    }

    @Override
    public boolean isSetUp() {
        return true;
    }

    @Override
    public void send(Kind due) {
        send(addressees(toAct(due)), SUBJECT, SUBJECT + ".\n\n" + settings.link() + "\n");
    }

    @Override
    public boolean hasWitnesses() {
        return addressees(WITNESSES).length > 0;
    }

    @Override
    public void sendCheckpoint(String note) {
        send(addressees(WITNESSES), CHECKPOINT, whatToDoWithIt() + "\n\n" + note);
    }

    private String whatToDoWithIt() {
        return "Please keep what stands below with the minutes: pasted into Casebook (" + settings.link()
                + ") or given to its verifier on any later day, it shows whether the log still holds what it held when "
                + "this was signed.";
    }

    private void send(InternetAddress[] to, String subject, String text) {
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect(settings.host(), settings.port(), settings.username(), settings.password());
            MimeMessage message = message(to, subject, text);
            transport.sendMessage(message, message.getAllRecipients());
        } catch (SendFailedException e) {
            // whoever got it is not written to again for the sake of an address that is wrong
            if (e.getValidSentAddresses() == null || e.getValidSentAddresses().length == 0) {
                throw new NotMailed(e);
            }
        } catch (MessagingException e) {
            throw new NotMailed(e);
        }
    }

    private MimeMessage message(InternetAddress[] to, String subject, String text) throws MessagingException {
        MimeMessage message = new MimeMessage(session);
        message.setFrom(settings.from());
        message.setRecipients(Message.RecipientType.BCC, to);
        message.setSubject(subject, StandardCharsets.UTF_8.name());
        message.setText(text, StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.saveChanges();
        return message;
    }

    private InternetAddress[] addressees(Set<Role> roles) {
        return roles.stream()
                .flatMap(role -> settings.addresses().getOrDefault(role, List.of()).stream())
                .distinct()
                .toArray(InternetAddress[]::new);
    }

    private static Set<Role> toAct(Kind due) {
        return switch (due) {
            case MEETING -> Set.of(HEAD, SENIOR_LEADER);
            case BAN_ENDS -> Set.of(HEAD, OFFICE);
            case SUBJECT_ACCESS, BREACH_REPORT, RETENTION_OVER -> Set.of(HEAD, DATA_PROTECTION_LEAD);
            default -> Set.of(HEAD);
        };
    }

    private static Properties properties(MailSettings settings) {
        Properties smtp = new Properties();
        smtp.setProperty("mail.smtp.connectiontimeout", TIMEOUT_MILLIS);
        smtp.setProperty("mail.smtp.timeout", TIMEOUT_MILLIS);
        smtp.setProperty("mail.smtp.writetimeout", TIMEOUT_MILLIS);
        smtp.setProperty("mail.smtp.sendpartial", "true");
        smtp.setProperty("mail.smtp.auth", String.valueOf(settings.username() != null));
        smtp.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        smtp.setProperty("mail.smtp.ssl.enable", String.valueOf(settings.tls() == MailSettings.Tls.IMPLICIT));
        smtp.setProperty("mail.smtp.starttls.enable", String.valueOf(settings.tls() == MailSettings.Tls.STARTTLS));
        smtp.setProperty("mail.smtp.starttls.required", String.valueOf(settings.tls() == MailSettings.Tls.STARTTLS));
        // else a message's id tells who runs Casebook on which machine
        smtp.setProperty("mail.from", settings.from().getAddress());
        return smtp;
    }
}
