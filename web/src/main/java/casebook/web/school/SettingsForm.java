package casebook.web.school;

import casebook.shared.school.ChangeSchoolSettings;
import casebook.shared.school.SchoolSettings;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All settings of the school; what is left out is as the properties say that Casebook was started with. */
@Schema(example = """
        {"name": "Our Primary School", "address": ["1 School Lane", "Ourtown"], "contact": ["01632 960000"],
         "complaints": "Write to the Chair of governors.", "daysToReply": 10, "representationDays": 5, "meetingDays": 3,
         "chairConfirmsBans": true, "retentionYears": 6, "reminderDays": 2}""")
record SettingsForm(
        @Nullable @Size(max = 200) String name,
        @Nullable @Size(max = 10) List<@NotNull @Size(max = 200) String> address,
        @Nullable @Size(max = 10) List<@NotNull @Size(max = 200) String> contact,
        @Nullable @Size(max = 1000) String complaints,
        @Nullable Integer daysToReply,
        @Nullable Integer representationDays,
        @Nullable Integer meetingDays,
        @Nullable Boolean chairConfirmsBans,
        @Nullable Integer retentionYears,
        @Nullable Integer reminderDays) {

    ChangeSchoolSettings command() {
        return new ChangeSchoolSettings(new SchoolSettings(
                name,
                address,
                contact,
                complaints,
                daysToReply,
                representationDays,
                meetingDays,
                chairConfirmsBans,
                retentionYears,
                reminderDays));
    }
}
