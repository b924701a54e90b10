package casebook.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.json.JsonMapper;

/** Every form of a case is offered to whoever it is for, filled in, accepted, and on record after. */
@ExtendWith(Chromium.class)
class EveryFormIsAcceptedIT {
    private static final String ON_A_CASE = "/api/incidents/{incident}/";
    private static final String ONE = "(?<=/)(\\d+|[0-9a-f-]{36})(?=/|$)";

    /** The very same journey ends in them, in OversightIT: the Chair's confirmation has to be arranged, and erasing ends a case. */
    private static final Set<String> IN_OTHER_WALKS =
            Set.of("site-ban/chair-confirmation", "erasure-requests", "erasure");

    private final Set<String> accepted = new TreeSet<>();

    @Test
    void filled_in_it_is_on_record(Visitors visitors) {
        Map<String, Visitor> all = Stream.of("office", "senior", "head", "clerk", "dpl")
                .collect(Collectors.toMap(who -> who, who -> visitors.atADesk().signsInAs(who)));
        all.values().forEach(visitor -> visitor.page().onResponse(this::note));
        try {
            walks(all);
            isWalkedToItsEnd(all);
            assertThat(forms(of(all, "office").page()))
                    .as("forms, of which some are in no walk")
                    .hasSizeGreaterThan(50)
                    .isSubsetOf(accepted);
        } finally {
            all.values().forEach(Visitor::close);
        }
    }

    private static void walks(Map<String, Visitor> all) {
        Visitor senior = of(all, "senior");
        Visitor head = of(all, "head");
        String recorded = TheWalk.isRecorded(of(all, "office"));
        TheWalk.isEnquiredInto(senior, recorded);
        TheForms.WHILE_IT_IS_LOOKED_INTO.forEach(form -> isTaken(form, recorded, all));
        TheWalk.isMetAbout(senior, recorded);
        TheForms.AFTER_THE_MEETING.forEach(form -> isTaken(form, recorded, all));
        TheWalk.isWeighed(senior, recorded);
        TheWalk.isFound(head, recorded);
        TheWalk.isDecided(
                head,
                recorded,
                "A1: a warning letter",
                "A2: a meeting in school with a senior member of staff or the Head",
                "A3: the authorities, in cases of criminal behaviour",
                "A4: legal advice, where something may be libellous or slanderous",
                "A5: a ban from the school site");
        TheForms.ONCE_IT_IS_DECIDED.forEach(form -> isTaken(form, recorded, all));
        TheWalk.isWarned(head, recorded);
        TheForms.ONCE_THEY_ARE_WARNED.forEach(form -> isTaken(form, recorded, all));
        TheWalk.isKeptFromTheSite(head, recorded);
        isTaken(TheForms.MORE_TIME, recorded, all);
        TheWalk.isBanned(of(all, "office"), head, recorded);
        isTaken(TheForms.THE_BAN_IS_LIFTED, recorded, all);
    }

    private static void isWalkedToItsEnd(Map<String, Visitor> all) {
        Visitor office = of(all, "office");
        String other = TheWalk.isRecorded(office);
        String reference = office.page().locator("h1").innerText().replace("Case ", "");
        String recorded = TheWalk.isRecorded(office);
        TheWalk.isEnquiredInto(of(all, "senior"), recorded);
        isTaken(FilledIn.by("office", "links", "reference=" + reference, "kind=RELATED"), recorded, all);
        TheForms.TO_THE_END.forEach(form -> isTaken(form, recorded, all));
        of(all, "head").opens(other + "/audit-bundle");
        FilledIn.by("head", "audit-bundle", "purpose=A hearing", "recipient=The clerk")
                .sent(of(all, "head"))
                .sees("bundle");
    }

    private static void isTaken(FilledIn form, String recorded, Map<String, Visitor> all) {
        String before = onRecord(of(all, "head"), recorded);
        Visitor visitor = of(all, form.who());
        opens(form.place(), recorded, visitor);
        form.sent(visitor);
        Locator refused = visitor.page().locator(".govuk-error-summary");
        assertThat(refused.allInnerTexts()).as(form.place()).isEmpty();
        assertThat(onRecord(of(all, "head"), recorded)).as(form.place()).isNotEqualTo(before);
    }

    /** By the link on the case, or on its letters; the clerk and the data protection lead read no case. */
    private static void opens(String place, String recorded, Visitor visitor) {
        Page page = visitor.page();
        page.navigate(recorded + (place.startsWith("letters/") ? "/letters" : ""));
        String ends = place.startsWith("letters/") ? place.substring("letters".length()) : "/" + place;
        Locator link = page.locator("main a[href$='" + ends + "']");
        if (link.count() == 0) {
            assertThat(List.of("complaints", "reporter", "corrections")).contains(place.split("/", 2)[0]);
            page.navigate(recorded + "/" + place);
        } else {
            page.navigate(link.first().getAttribute("href"));
        }
        visitor.looksOver();
    }

    private static String onRecord(Visitor reader, String recorded) {
        return Stream.of("/timeline", "/letters")
                .map(page -> {
                    reader.page().navigate(recorded + page);
                    return reader.page().locator("main").innerText();
                })
                .collect(Collectors.joining());
    }

    private static Visitor of(Map<String, Visitor> all, String who) {
        return Objects.requireNonNull(all.get(who));
    }

    private void note(Response answer) {
        var request = answer.request();
        String path = URI.create(request.url()).getPath();
        if (request.method().equals("POST") && request.isNavigationRequest() && answer.status() == 302) {
            accepted.add(path.replaceFirst("^/incidents/[^/]+/", "").replaceAll(ONE, "*"));
        }
    }

    /** As the API tells them: each operation on a case has a form. */
    private static Set<String> forms(Page page) {
        String document = page.request().get("/api/openapi.json").text();
        return JsonMapper.shared().readTree(document).get("paths").properties().stream()
                .filter(path ->
                        path.getKey().startsWith(ON_A_CASE) && path.getValue().has("post"))
                .map(path -> path.getKey().substring(ON_A_CASE.length()).replaceAll("\\{[^}]+}", "*"))
                .filter(form -> !IN_OTHER_WALKS.contains(form))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
