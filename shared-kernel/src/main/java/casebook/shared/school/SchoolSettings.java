package casebook.shared.school;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator has set for the school: its letterhead and how to complain, and what it arranges for itself. What is left out is
 * as the properties say that Casebook was started with.
 */
public record SchoolSettings(
        @Nullable String name,
        @Nullable List<String> address,
        @Nullable List<String> contact,
        @Nullable String complaints,
        @Nullable Integer daysToReply,
        @Nullable Integer representationDays,
        @Nullable Integer meetingDays,
        @Nullable Boolean chairConfirmsBans,
        @Nullable Integer retentionYears,
        @Nullable Integer reminderDays) {

    /** Where the settings are kept. */
    public static final String SETTINGS = "school-settings";

    /** Nothing was set. */
    public static SchoolSettings none() {
        return new SchoolSettings(null, null, null, null, null, null, null, null, null, null);
    }

    /** The same with this name. */
    public SchoolSettings named(String itsName) {
        return new SchoolSettings(
                itsName,
                address,
                contact,
                complaints,
                daysToReply,
                representationDays,
                meetingDays,
                chairConfirmsBans,
                retentionYears,
                reminderDays);
    }

    /** The arrangements with what is set here in place of what they were. */
    public SchoolArrangements over(SchoolArrangements given) {
        return new SchoolArrangements(
                given.calendar(),
                or(representationDays, given.representationDays()),
                or(meetingDays, given.meetingDays()),
                or(chairConfirmsBans, given.chairConfirmsBans()),
                or(retentionYears, given.retentionYears()));
    }

    /** What is set, or what was given. */
    public static <T> T or(@Nullable T set, T given) {
        return Optional.ofNullable(set).orElse(given);
    }
}
