package casebook.web.pages;

import casebook.web.pages.within.Shown;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What only the case itself can offer to choose from. */
final class OfTheCase {
    private OfTheCase() {}

    /** The question with what this case has to choose from, where it is asked for that. */
    static Field offered(Field field, @Nullable Shown theCase) {
        return theCase != null && field.name().equals("evidenceId") ? field.of(files(theCase)) : field;
    }

    private static List<Option> files(Shown theCase) {
        return Stream.concat(
                        Stream.of(new Option("", "Choose a file")),
                        theCase.each("evidence").stream()
                                .map(file -> new Option(
                                        String.valueOf(file.text("evidenceId")),
                                        String.valueOf(file.text("fileName")))))
                .toList();
    }
}
