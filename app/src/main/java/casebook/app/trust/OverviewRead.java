package casebook.app.trust;

import casebook.shared.disclosure.Breakdown;
import casebook.shared.disclosure.Choices;
import casebook.shared.query.GovernorsOverview;
import casebook.shared.query.GovernorsOverview.Figures;
import casebook.shared.query.GovernorsOverview.Term;
import casebook.web.trust.Silence;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a school answered, read as strictly as it should have been written: codes, days, and numbers of nobody or of enough. Whatever
 * else a Casebook that went wrong might answer, such as somebody's name, is not passed on.
 */
final class OverviewRead {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String CODE = "[A-Za-z0-9._-]{1,40}";
    private static final long MOST = 1_000_000;

    private OverviewRead() {}

    static GovernorsOverview of(String answer) {
        try {
            return new GovernorsOverview(JSON.readTree(answer)
                    .required("terms")
                    .valueStream()
                    .map(OverviewRead::term)
                    .toList());
        } catch (JacksonException | DateTimeException _) {
            throw new Untold(Silence.UNCLEAR);
        }
    }

    private static Term term(JsonNode term) {
        LocalDate first = LocalDate.parse(text(term.required("first")));
        LocalDate last = LocalDate.parse(text(term.required("last")));
        JsonNode figures = term.path("figures");
        return new Term(
                first.toString(), first, last, figures.isObject(), figures.isObject() ? figures(figures) : null);
    }

    private static Figures figures(JsonNode of) {
        return new Figures(
                breakdown(of.required("sources")),
                breakdown(of.required("groups")),
                choices(of.required("clauses")),
                breakdown(of.required("screening")),
                breakdown(of.required("findings")),
                choices(of.required("responses")),
                breakdown(of.required("bans")),
                breakdown(of.required("authorities")));
    }

    private static Breakdown breakdown(JsonNode of) {
        Breakdown read = new Breakdown(
                number(of.required("total")),
                of.required("groups").valueStream().map(OverviewRead::group).toList());
        return onlyIf(read.mayBeTold(), read);
    }

    private static Breakdown.Group group(JsonNode of) {
        List<String> kinds =
                of.required("kinds").valueStream().map(OverviewRead::code).toList();
        @Nullable Long count = number(of.required("count"));
        return onlyIf(!kinds.isEmpty(), new Breakdown.Group(kinds, count == null ? 0 : count));
    }

    private static Choices choices(JsonNode of) {
        Choices read = new Choices(
                number(of.required("of")),
                of.required("choices")
                        .valueStream()
                        .map(each -> new Choices.Choice(code(each.required("what")), number(each.required("count"))))
                        .toList());
        return onlyIf(read.mayBeTold(), read);
    }

    private static String code(JsonNode of) {
        String code = text(of);
        return onlyIf(code.matches(CODE), code);
    }

    private static String text(JsonNode of) {
        return onlyIf(of.isString(), of.asString());
    }

    private static @Nullable Long number(JsonNode of) {
        return of.isNull() ? null : onlyIf(of.isIntegralNumber() && of.longValue() <= MOST, (Long) of.longValue());
    }

    private static <T> T onlyIf(boolean sound, T read) {
        if (!sound) {
            throw new Untold(Silence.UNCLEAR);
        }
        return read;
    }
}
