package casebook.shared.school;

/** What the school has set for itself, as it is now. */
@FunctionalInterface
public interface SettingsNow {

    /** As it is now; where nothing was set, {@link SchoolSettings#none()}. */
    SchoolSettings now();
}
