package casebook.web.policy;

import casebook.shared.policy.Acknowledgement.How;
import casebook.web.api.Text;
import casebook.web.problem.Invalid;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Which column of a list holds what, as its first line says. Nothing is guessed: a date has to be written year first. */
record Columns(int count, int name, int pupilClass, int date, int how) {

    private static final Pattern YEAR_FIRST = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final int FIRST_YEAR = 1900;

    static Columns of(CsvRecord header) {
        List<String> names = header.getFields().stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        return new Columns(
                names.size(), find(names, "name"), find(names, "class"), find(names, "date"), find(names, "how"));
    }

    Signed read(CsvRecord line, LocalDate today) {
        if (line.getFieldCount() != count) {
            throw new NotTaken("It has " + line.getFieldCount() + " fields, and the first line has " + count);
        }
        return new Signed(
                text(line.getField(name), "name", Signed.LONGEST_NAME),
                text(line.getField(pupilClass), "class", 40),
                date(line.getField(date).strip(), today),
                how(line.getField(how).strip()));
    }

    private static int find(List<String> names, String wanted) {
        int at = names.indexOf(wanted);
        if (at < 0 || at != names.lastIndexOf(wanted)) {
            throw new Invalid("file", "has a first line that names each of the columns name, class, date, how once");
        }
        return at;
    }

    private static String text(String field, String what, int most) {
        if (field.isBlank()) {
            throw new NotTaken("The " + what + " is missing");
        }
        if (field.strip().length() > most
                || !Text.keepable(field)
                || field.codePoints().anyMatch(Character::isISOControl)) {
            throw new NotTaken("The " + what + " is not one line of at most " + most + " characters");
        }
        return field;
    }

    private static LocalDate date(String field, LocalDate today) {
        if (!YEAR_FIRST.matcher(field).matches()) {
            throw new NotTaken(
                    "The date is not written year-month-day, as in 2025-01-20; other ways of writing a date, "
                            + "such as 03/04/2025, mean different days to different people");
        }
        LocalDate date = parsed(field);
        if (date.isAfter(today) || date.getYear() < FIRST_YEAR) {
            throw new NotTaken("The date lies in the future, or before 1900");
        }
        return date;
    }

    private static LocalDate parsed(String field) {
        try {
            return LocalDate.parse(field);
        } catch (DateTimeException e) {
            throw new NotTaken("There is no such day in the calendar");
        }
    }

    private static How how(String field) {
        try {
            return How.valueOf(field.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new NotTaken("How it was signed is one of PAPER, ONLINE, EMAIL");
        }
    }
}
