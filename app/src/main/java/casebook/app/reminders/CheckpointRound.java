package casebook.app.reminders;

import casebook.app.mail.Mail;
import casebook.app.mail.NotMailed;
import casebook.shared.audit.RecordCheckpointMailed;
import casebook.shared.calendar.SchoolDay;
import casebook.shared.calendar.Spans;
import casebook.shared.query.CheckpointPosted;
import casebook.shared.query.FindCheckpoint;
import casebook.shared.query.FindCheckpointPosted;
import casebook.shared.query.LogCheckpoint;
import casebook.web.dispatch.Queries;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sends the latest signed checkpoint once a day to Chair and clerk, and puts on record which one once the mail server took it: so a
 * restart sends none twice, save a crash between the two.
 */
@Component
final class CheckpointRound implements Round {

    private static final Logger LOG = LoggerFactory.getLogger(CheckpointRound.class);

    private final Knowledge knowledge;
    private final Queries queries;
    private final Asking asking;
    private final Mail mail;
    private final Clock clock;
    private final Patience patience;

    CheckpointRound(Knowledge knowledge, Queries queries, Asking asking, Mail mail, Clock clock, Spans spans) {
        this.knowledge = knowledge;
        this.queries = queries;
        this.asking = asking;
        this.mail = mail;
        this.clock = clock;
        this.patience = new Patience(spans);
    }

    @Override
    public void go() {
        if (!mail.hasWitnesses() || patience.waits() || !knowledge.isUpToDate()) {
            return;
        }
        Optional<CheckpointPosted> posted = queries.find(new FindCheckpointPosted(), CheckpointPosted.class);
        queries.find(new FindCheckpoint(), LogCheckpoint.class)
                .filter(latest -> posted.map(last -> isDue(latest, last, SchoolDay.of(clock.instant())))
                        .orElse(true))
                .ifPresent(this::send);
    }

    /** Once for each day by the clock, also where the last one bears a day to come, from a clock that was ahead. */
    static boolean isDue(LogCheckpoint latest, CheckpointPosted last, LocalDate today) {
        return latest.size() > last.size() && !SchoolDay.of(last.at()).equals(today);
    }

    private void send(LogCheckpoint latest) {
        try {
            mail.sendCheckpoint(latest.note());
            asking.ask(new RecordCheckpointMailed(latest.size()), "checkpoint-mailed-" + latest.size());
            patience.rests();
        } catch (NotMailed e) {
            LOG.warn("A checkpoint could not be mailed; it is tried again in {}: {}", patience.longer(), e.why());
        }
    }
}
