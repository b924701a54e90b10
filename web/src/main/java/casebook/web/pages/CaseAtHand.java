package casebook.web.pages;

import casebook.shared.policy.PolicyEdition;
import casebook.web.pages.within.Api;
import casebook.web.pages.within.Shown;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The case that a form is on, as the API shows it to whoever fills the form in; what else is needed is read when it is first asked. */
final class CaseAtHand {
    private final Api api;
    private final Api.Exchange exchange;
    private final Map<String, String> path;
    private final Shown shown;
    private @Nullable Shown story;
    private @Nullable Shown letters;

    CaseAtHand(Api api, Api.Exchange exchange, Map<String, String> path, Shown shown) {
        this.api = api;
        this.exchange = exchange;
        this.path = path;
        this.shown = shown;
    }

    /** The case itself. */
    Shown shown() {
        return shown;
    }

    /** An address on this case. */
    String address(String below) {
        return "/incidents/" + path.get("incident") + below;
    }

    /** All its entries. */
    List<Shown> everything() {
        if (story == null) {
            story = api.read(exchange, "/api/incidents/{incident}/timeline", path);
        }
        return story.each("items");
    }

    /** Its entries, without those that were corrected since. */
    List<Shown> entries() {
        return everything().stream()
                .filter(entry -> !(entry.get("correctedBy") instanceof List<?> by) || by.isEmpty())
                .toList();
    }

    /** What was recorded in the entries of these types since the case was last opened, the latest first. */
    List<Shown> details(String... types) {
        return sinceReopening()
                .filter(entry -> Set.of(types).contains(entry.text("type")))
                .map(entry -> (Shown) Objects.requireNonNull(entry.get("details")))
                .toList();
    }

    private Stream<Shown> sinceReopening() {
        return entries().reversed().stream().takeWhile(entry -> !"CaseReopened".equals(entry.text("type")));
    }

    /** Its letters. */
    List<Shown> letters() {
        if (letters == null) {
            letters = api.read(exchange, "/api/incidents/{incident}/letters", path);
        }
        return letters.each("items");
    }

    /** The clauses of the edition it is judged under that somebody can be said to have broken. */
    List<Shown> clauses() {
        String edition = shown.text("edition");
        return edition == null
                ? List.of()
                : api
                        .read(exchange, "/api/policy-editions/{edition}", Map.of("edition", edition))
                        .each("clauses")
                        .stream()
                        .filter(clause -> CAN_BE_ALLEGED.contains(String.valueOf(clause.text("kind"))))
                        .toList();
    }

    /** Words that are listed under a member, such as the codes of its clauses. */
    static List<String> words(Shown of, String member) {
        return of.get(member) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static final Set<String> CAN_BE_ALLEGED = Arrays.stream(PolicyEdition.Kind.values())
            .filter(PolicyEdition.Kind::canBeAlleged)
            .map(Enum::name)
            .collect(Collectors.toUnmodifiableSet());
}
