package casebook.command.school;

import static casebook.command.school.SettingsRule.NoticeIsADayOrMore;
import static casebook.command.school.SettingsRule.OneKeyOneRequest;
import static casebook.command.school.SettingsRule.RecordsAreKeptForYears;
import static casebook.command.school.SettingsRule.RemindersComeBeforeTheDay;

import casebook.shared.message.Trace;
import casebook.shared.school.ChangeSchoolSettings;
import casebook.shared.school.SchoolSettings;
import casebook.shared.school.SchoolSettingsChanged;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** The school's settings as they were last set. The same again changes nothing. */
@Aggregate(type = "SchoolSettings")
final class Settings {

    private static final int LONGEST_DAYS = 60;
    private static final int EARLIEST_DAYS = 30;
    private static final int LONGEST_YEARS = 30;

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String id;

    private SchoolSettings now = SchoolSettings.none();
    private final Map<String, @Nullable Object> digestByRequest = new HashMap<>();

    Settings() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    boolean handle(ChangeSchoolSettings command, MetaData trace) {
        String request = String.valueOf(trace.get(Trace.REQUEST));
        if (digestByRequest.containsKey(request)) {
            OneKeyOneRequest.check(Objects.equals(digestByRequest.get(request), trace.get(Trace.DIGEST)));
            return true;
        }
        check(command.settings());
        if (command.settings().equals(now)) {
            return false;
        }
        AggregateLifecycle.apply(
                new SchoolSettingsChanged(command.settings()), trace.subset(Trace.REQUEST, Trace.DIGEST));
        return true;
    }

    private static void check(SchoolSettings asked) {
        NoticeIsADayOrMore.check(Stream.of(asked.daysToReply(), asked.representationDays(), asked.meetingDays())
                .allMatch(days -> isWithin(days, 1, LONGEST_DAYS)));
        RecordsAreKeptForYears.check(isWithin(asked.retentionYears(), 1, LONGEST_YEARS));
        RemindersComeBeforeTheDay.check(isWithin(asked.reminderDays(), 0, EARLIEST_DAYS));
    }

    private static boolean isWithin(@Nullable Integer days, int fewest, int most) {
        return days == null || (days >= fewest && days <= most);
    }

    @EventSourcingHandler
    void evolve(SchoolSettingsChanged event, MetaData trace) {
        id = SchoolSettings.SETTINGS;
        now = event.settings();
        digestByRequest.put(String.valueOf(trace.get(Trace.REQUEST)), trace.get(Trace.DIGEST));
    }
}
