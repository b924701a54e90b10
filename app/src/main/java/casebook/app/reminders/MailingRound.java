package casebook.app.reminders;

import casebook.app.mail.Mail;
import casebook.app.mail.NotMailed;
import casebook.app.turns.Turns;
import casebook.shared.calendar.Spans;
import casebook.shared.query.FindRemindersToMail;
import casebook.shared.query.RemindersToMail;
import casebook.shared.reminder.RecordReminderMailed;
import casebook.shared.reminder.Reminder;
import casebook.web.dispatch.Queries;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sends the e-mails that have still to go out, and puts each on record once the mail server took it. What is to go out is read from
 * the log's own view, so nothing is lost or repeated by a restart; only a crash between the two may send one twice.
 */
@Component
final class MailingRound implements Round {

    private static final Logger LOG = LoggerFactory.getLogger(MailingRound.class);
    private static final int MOST = 50;

    private final Knowledge knowledge;
    private final Queries queries;
    private final Asking asking;
    private final Mail mail;
    private final Turns turns;
    private final Patience patience;

    MailingRound(Knowledge knowledge, Queries queries, Asking asking, Mail mail, Turns turns, Spans spans) {
        this.knowledge = knowledge;
        this.queries = queries;
        this.asking = asking;
        this.mail = mail;
        this.turns = turns;
        this.patience = new Patience(spans);
    }

    @Override
    public void go() {
        if (!mail.isSetUp() || patience.waits() || !knowledge.isUpToDate()) {
            return;
        }
        try {
            for (Reminder reminder : queries.ask(new FindRemindersToMail(MOST), RemindersToMail.class)
                    .reminders()) {
                if (!turns.isMine(MailingRound.class.getSimpleName())) {
                    return;
                }
                mail.send(reminder.deadline().kind());
                asking.ask(new RecordReminderMailed(reminder));
            }
            patience.rests();
        } catch (NotMailed e) {
            LOG.warn("An e-mail could not be sent; it is tried again in {}: {}", patience.longer(), e.why());
        }
    }
}
