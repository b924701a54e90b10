package casebook.web.incident;

import casebook.web.door.Users;
import java.util.Locale;
import java.util.Set;

/** Tells the school from a person in what people write, as far as plain words can. The case's rules decide what follows. */
final class Names {
    private static final Set<String> THE_SCHOOL = Set.of(
            "school",
            "our school",
            "this school",
            "governors",
            "governing body",
            "governing board",
            "board of governors",
            "council",
            "local authority",
            "academy",
            "trust");
    private static final Set<String> STAFF = Set.of(
            "school",
            "our school",
            "head",
            "head teacher",
            "headteacher",
            "office",
            "school office",
            "staff",
            "teacher");

    private Names() {}

    static boolean isTheSchool(String written) {
        return THE_SCHOOL.contains(normalised(written));
    }

    static boolean isStaff(String written, Users users) {
        return STAFF.contains(normalised(written)) || isUsername(written, users);
    }

    /** Whether what stands for a name is that of somebody's account. */
    static boolean isUsername(String written, Users users) {
        return users.named(written.strip()).isPresent()
                || users.named(normalised(written)).isPresent();
    }

    static String normalised(String written) {
        return written.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .replaceFirst("^(the|a) ", "");
    }
}
