package casebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.query.CasesNaming;
import casebook.shared.query.FindCasesNaming;
import casebook.shared.query.FindIncident;
import casebook.shared.query.FindIncidents;
import casebook.shared.query.FindPeople;
import casebook.shared.query.FindPerson;
import casebook.shared.query.FindPolicyEdition;
import casebook.shared.query.FindTimeline;
import casebook.shared.query.Timeline;
import casebook.web.pages.DeclaredForms;
import casebook.web.pages.DeclaredForms.Declared;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.UriTemplate;

/** What every form says of what people get wrong, as the school's secretary reads it: all of it is listed in {@code target}. */
class ErrorsReadAloudTest extends DoorTest {
    private static final Path LISTING = Path.of("target", "errors-read-aloud");
    private static final MockMultipartFile NO_FILE =
            new MockMultipartFile("file", "", "application/octet-stream", new byte[0]);
    private static final String SAID = "  ";

    /** A name that programs have for something, a code, or what a program says when it does not understand. */
    private static final Pattern NO_SCHOOL_WORD = Pattern.compile(
            "[a-z][A-Z]|[A-Z]{2,}_[A-Z]|\\b[A-Z]{4,}\\b|[a-z]_[a-z]|\\w\\[|\\bnull\\b|ISO|UUID|JSON|Unicode|UTF"
                    + "|\\d{4}-\\d\\d-\\d\\d|\\bobject\\b|\\bfield|\\bbody\\b|Exception|ETag|\\b[a-z]+\\.[a-z]");

    @Autowired
    private Beginning beginning;

    private final List<String> read = new ArrayList<>();

    @BeforeEach
    void what_forms_are_about() {
        sides.answer(FindIncident.class, Optional.of(Pages.withEvidence("image/png")));
        sides.answer(FindTimeline.class, new Timeline(List.of()));
        sides.answer(FindPolicyEdition.class, Optional.of(Editions.saying("No abusive comments")));
        sides.answer(FindPerson.class, Optional.of(EveryOtherFormTest.person()));
        sides.answer(FindCasesNaming.class, new CasesNaming(List.of()));
        sides.answer(FindIncidents.class, BoardPagesTest.cases(null));
        sides.answer(FindPeople.class, EveryOtherFormTest.somebodyElse());
    }

    @AfterEach
    void nobody_is_awaited() {
        beginning.awaited = false;
    }

    @ParameterizedTest
    @EnumSource
    void what_a_form_says_of_a_mistake_is_in_the_words_of_a_school(Mistake mistake) throws Exception {
        List<Declared> forms = DeclaredForms.in(context);
        assertThat(forms).hasSizeGreaterThan(70);
        for (Declared form : forms) {
            Visitor visitor = visitor(form);
            Document page = visitor.opens(page(form), 200);
            // a code is typed only while an app is being set up
            if (!page.select("main form").isEmpty()) {
                read.add(form.page());
                listens(sent(visitor, page(form), page, mistake));
            }
        }
        Files.createDirectories(LISTING);
        Files.write(LISTING.resolve(mistake.name().toLowerCase(Locale.ROOT) + ".txt"), read);
        assertThat(read.stream().filter(line -> line.startsWith(SAID)))
                .as("said of " + mistake)
                .isNotEmpty()
                .noneMatch(line -> NO_SCHOOL_WORD.matcher(line).find());
    }

    private static MvcTestResult sent(Visitor visitor, String address, Document page, Mistake mistake) {
        FilledIn filled = mistake.in(page);
        return page.select("form[enctype=multipart/form-data]").isEmpty()
                ? visitor.sends(address, filled)
                : visitor.sends(address, filled, NO_FILE);
    }

    private void listens(MvcTestResult answer) throws IOException {
        if (answer.getResponse().getStatus() == 302) {
            return;
        }
        Document page = Jsoup.parse(answer.getResponse().getContentAsString());
        Elements said = page.select(".govuk-error-summary__title, .govuk-error-summary li, .govuk-error-summary p");
        read.addAll(
                said.isEmpty()
                        ? List.of(SAID + "no_summary: " + answer.getResponse().getStatus() + page.text())
                        : said.eachText().stream().map(SAID::concat).toList());
        page.select(".govuk-error-summary a").stream()
                .filter(link -> page.select(link.attr("href")).size() != 1)
                .forEach(link -> read.add(SAID + "leads_nowhere: " + link.text()));
        page.select(".govuk-error-summary li:not(:has(a))").forEach(line -> read.add(SAID + "no_link: " + line.text()));
    }

    private Visitor visitor(Declared form) throws ServletException {
        beginning.awaited = form.page().equals("/first-start");
        Visitor anybody = new Visitor(context, door, "");
        return of(form).map(operation -> new Visitor(door).signedIn(token(Staff.name(operation.anyone()))))
                .orElse(anybody);
    }

    private static String page(Declared form) {
        String path = of(form).map(Operations::path).orElse(form.call());
        Map<String, String> names = new UriTemplate(form.call()).match(path);
        return new UriTemplate(form.page()).expand(names).toString();
    }

    private static Optional<Operations> of(Declared form) {
        return Operations.ALL.values().stream()
                .filter(operation -> operation.method().equals("POST"))
                .filter(operation -> new UriTemplate(form.call()).matches(operation.path()))
                .findFirst();
    }
}
