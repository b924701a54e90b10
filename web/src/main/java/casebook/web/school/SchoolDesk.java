package casebook.web.school;

import casebook.shared.people.Role;
import casebook.shared.school.SchoolSettings;
import casebook.shared.school.SettingsNow;
import casebook.web.door.Asked;
import casebook.web.door.OpenTo;
import casebook.web.door.OpenToEveryRole;
import casebook.web.sending.Sender;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The school's own settings. */
@RestController
@RequestMapping(path = "/api/school", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "School")
class SchoolDesk {

    record Changed(boolean changed) {}

    private final SettingsNow settings;
    private final Sender sender;

    SchoolDesk(SettingsNow settings, Sender sender) {
        this.settings = settings;
        this.sender = sender;
    }

    @GetMapping
    @OpenToEveryRole
    @Operation(
            operationId = "FindSchoolSettings",
            summary = "What the school has set for itself",
            description = "What is empty was not set, and is as the properties say that Casebook was started with.")
    SchoolSettings findSchoolSettings(Asked asked) {
        return settings.now();
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @OpenTo(Role.ADMINISTRATOR)
    @Operation(
            operationId = "ChangeSchoolSettings",
            summary = "Set all of the school's settings",
            description =
                    "In place of those set before; what is left out is unset. Letters that went out, and deadlines that "
                            + "are on the board, stay as they are.")
    Changed changeSchoolSettings(Asked asked, @Valid @RequestBody SettingsForm body) {
        return new Changed(sender.send(asked, body, body.command(), Boolean.class));
    }
}
