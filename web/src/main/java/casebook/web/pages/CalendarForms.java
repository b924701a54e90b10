package casebook.web.pages;

import static casebook.web.pages.Field.day;
import static casebook.web.pages.Field.number;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The calendar by which school days are counted. */
@Configuration(proxyBeanMethods = false)
class CalendarForms {
    static final List<String> TERMS = List.of("Autumn term", "Spring term", "Summer term");

    private static final String CALENDAR = "/calendar";
    private static final String COUNTED = "What is due in school days is counted by this calendar";

    @Bean
    Form settingTerms() {
        return Form.to("/api/school-calendar/terms", "Set the terms of a school year")
                .at("/calendar/terms")
                .lead(
                        "They take the place of the terms set before for that year. What is due already stays on its day. "
                                + "If your school counts six terms, two of them are one term here, with the half-term between.")
                .asks(number("schoolYear", "In which year does the school year begin?")
                        .hint("For example 2026, for the school year 2026 to 2027")
                        .policy(COUNTED)
                        .missing("Enter the year in which the school year begins"))
                .asks(IntStream.range(0, TERMS.size())
                        .boxed()
                        .flatMap(CalendarForms::term)
                        .toArray(Field[]::new))
                .button("Set these terms")
                .then("The terms are set.", CALENDAR);
    }

    @Bean
    Form takingTermsBack() {
        return Form.to("/api/school-calendar/terms/removal", "Take the terms of a school year back")
                .at("/calendar/terms/removal")
                .lead(
                        "Until terms are set again, every weekday of that year counts as a school day, save bank holidays and "
                                + "closures. What is due already stays on its day.")
                .asks(number("schoolYear", "In which year does the school year begin?")
                        .hint("For example 2026, for the school year 2026 to 2027")
                        .policy(COUNTED)
                        .missing("Enter the year in which the school year begins"))
                .button("Take these terms back")
                .then("The terms are taken back. That they were there stays on record.", CALENDAR);
    }

    @Bean
    Form closingTheSchool() {
        return Form.to("/api/school-calendar/closures", "Close the school on some days")
                .at("/calendar/closures")
                .lead("Staff training days, and other days on which the school is closed although it is term.")
                .asks(closure())
                .button("Close the school")
                .then("The closure is on the calendar.", CALENDAR);
    }

    @Bean
    Form takingAClosureBack() {
        return Form.to("/api/school-calendar/closures/removal", "Take a closure back")
                .at("/calendar/closures/removal")
                .lead("The closure with exactly these days.")
                .asks(closure())
                .button("Take it back")
                .then("The closure is taken back. That it was there stays on record.", CALENDAR);
    }

    private static Field[] closure() {
        return new Field[] {
            day("first", "First day").policy(COUNTED).missing("Enter the first day"),
            day("last", "Last day").hint("The same day, if it is one").missing("Enter the last day")
        };
    }

    private static Stream<Field> term(int row) {
        String name = TERMS.get(row);
        return Stream.of(
                        day("first", name + ": first day").missing("Enter the first day of the " + lower(name)),
                        day("last", name + ": last day").missing("Enter the last day of the " + lower(name)),
                        day("halfTermFirst", name + ": first day of half-term"),
                        day("halfTermLast", name + ": last day of half-term"))
                .map(field -> field.in("terms", row));
    }

    private static String lower(String term) {
        return term.toLowerCase(Locale.UK);
    }
}
