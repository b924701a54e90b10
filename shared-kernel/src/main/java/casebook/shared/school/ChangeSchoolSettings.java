package casebook.shared.school;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Sets all of the school's settings, in place of those set before. Answered by whether it changed anything. */
public record ChangeSchoolSettings(SchoolSettings settings) {

    /** Where they are kept. */
    @TargetAggregateIdentifier
    public String stream() {
        return SchoolSettings.SETTINGS;
    }
}
