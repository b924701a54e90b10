package casebook.web.letters;

import static casebook.shared.school.SchoolSettings.or;

import casebook.shared.school.SchoolSettings;
import casebook.shared.school.SettingsNow;
import org.springframework.stereotype.Component;

/** The letterhead as it is now: what an administrator has set, and for the rest what Casebook was started with. */
@Component
final class SchoolToday {
    private final School given;
    private final SettingsNow settings;

    SchoolToday(School given, SettingsNow settings) {
        this.given = given;
        this.settings = settings;
    }

    School now() {
        SchoolSettings set = settings.now();
        return new School(
                or(set.name(), given.name()),
                or(set.address(), given.address()),
                or(set.contact(), given.contact()),
                or(set.complaints(), given.complaints()),
                or(set.daysToReply(), given.daysToReply()));
    }
}
