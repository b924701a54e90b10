package casebook.app.reminders;

import casebook.app.mail.Mail;
import casebook.shared.calendar.SchoolDay;
import casebook.shared.query.DeadlineBoard;
import casebook.shared.query.FindDeadlines;
import casebook.shared.reminder.RaiseReminder;
import casebook.shared.reminder.Reminder;
import casebook.shared.school.Arrangements;
import casebook.shared.school.SchoolSettings;
import casebook.shared.school.SettingsNow;
import casebook.web.WallClock;
import casebook.web.dispatch.Queries;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Looks at the board and raises what is due within some school days ({@code casebook.reminders.days}, usually 2), and what was
 * missed. Whether a reminder is new the reminder itself decides; the board only spares asking. By a clock that is off it raises none:
 * what is raised too soon is not raised again when it is time.
 */
@Component
final class RaisingRound implements Round {

    private static final int PAGE = 200;

    private final Knowledge knowledge;
    private final Queries queries;
    private final Asking asking;
    private final Arrangements school;
    private final Clock clock;
    private final WallClock wall;
    private final Mail mail;
    private final SettingsNow settings;
    private final int days;

    RaisingRound(
            Knowledge knowledge,
            Queries queries,
            Asking asking,
            Arrangements school,
            Clock clock,
            WallClock wall,
            Mail mail,
            SettingsNow settings,
            @Value("${casebook.reminders.days:2}") int days) {
        this.knowledge = knowledge;
        this.queries = queries;
        this.asking = asking;
        this.school = school;
        this.clock = clock;
        this.wall = wall;
        this.mail = mail;
        this.settings = settings;
        this.days = days;
    }

    @Override
    public void go() {
        if (!knowledge.isUpToDate() || !wall.off().isZero()) {
            return;
        }
        Nearness near = new Nearness(
                SchoolDay.of(clock.instant()),
                school.now().calendar(),
                SchoolSettings.or(settings.now().reminderDays(), days));
        @Nullable String after = null;
        do {
            DeadlineBoard board = queries.ask(new FindDeadlines(PAGE, after), DeadlineBoard.class);
            board.items().forEach(item -> near.reminder(item).ifPresent(this::raise));
            after = goesOn(board, near) ? board.next() : null;
        } while (after != null);
    }

    private void raise(Reminder reminder) {
        asking.ask(new RaiseReminder(reminder, mail.isSetUp()));
    }

    // the soonest come first
    private static boolean goesOn(DeadlineBoard board, Nearness near) {
        return !board.items().isEmpty() && near.isNear(board.items().getLast().due());
    }
}
