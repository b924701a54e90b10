package casebook.shared.school;

import org.axonframework.serialization.Revision;

/** The school's settings are these from now on. Letters that were frozen before stay as they are. */
@Revision("1")
public record SchoolSettingsChanged(SchoolSettings settings) {}
