package casebook.web.pages;

import casebook.web.pages.within.Shown;
import casebook.web.words.WordTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Names that programs use, as people say them. In templates: {@code @plain.words(...)}. */
@Component("plain")
final class Plain {
    /** What says nothing to a reader, or stands elsewhere on the page. */
    private static final Set<String> LEFT_OUT =
            Set.of("incidentId", "personId", "receiptHash", "sha256", "reference", "evidenceId", "standing");
    /** What only holds others together. */
    private static final Set<String> NOT_SAID = Set.of("statement", "conversation", "notice", "authorship");

    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final UkTimes times;

    Plain(UkTimes times) {
        this.times = times;
    }

    /** {@code BEING_LOOKED_INTO} and {@code ConcernReported} as words: Being looked into, Concern reported. */
    public String words(@Nullable Object name) {
        if (name == null) {
            return "";
        }
        String spaced = name.toString().replace('_', ' ').replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ");
        String lower = spaced.toLowerCase(Locale.UK);
        return lower.substring(0, 1).toUpperCase(Locale.UK) + lower.substring(1);
    }

    /** What was recorded, as lines of a label and a value. */
    public List<Shown> rows(@Nullable Shown details) {
        List<Shown> rows = new ArrayList<>();
        if (details != null) {
            add(rows, Member.OUTERMOST, details);
        }
        return rows;
    }

    private void add(List<Shown> rows, Member at, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Map<?, ?> map ->
                map.forEach((name, inner) -> {
                    if (!LEFT_OUT.contains(name.toString())) {
                        add(rows, within(at, name.toString()), inner);
                    }
                });
            case List<?> list -> list.forEach(inner -> add(rows, at, inner));
            default -> {
                if (!value.toString().matches(ID)) {
                    rows.add(row(at.label(), text(value.toString())));
                }
            }
        }
    }

    /** What is recorded, by its name in the log and what it is called. */
    private record Member(String path, String label) {
        static final Member OUTERMOST = new Member("", "");
    }

    private Member within(Member outer, String name) {
        String path = outer.path().isEmpty() ? name : outer.path() + "." + name;
        return new Member(path, called(path).orElseGet(() -> NOT_SAID.contains(name) ? outer.label() : words(name)));
    }

    /** What a thing is called by all of its path, or by as much of its end as has a name. */
    static Optional<String> called(String path) {
        return Stream.iterate(path, end -> end.substring(end.indexOf('.') + 1))
                .limit(path.chars().filter(letter -> letter == '.').count() + 1)
                .flatMap(end -> WordTable.MEMBERS.of(end).stream())
                .findFirst();
    }

    private String text(String value) {
        if (value.matches("\\d{4}-\\d{2}-\\d{2}T[\\d:.]+Z")) {
            return times.when(value);
        } else if (value.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return times.day(value);
        } else if (value.equals("true") || value.equals("false")) {
            return value.equals("true") ? "Yes" : "No";
        }
        if (value.matches("A[1-5]")) {
            return Responses.named(value);
        }
        return value.matches("[A-Z]{2,}(_[A-Z]+)*") ? words(value) : value;
    }

    private static Shown row(String label, String value) {
        Shown row = new Shown();
        row.put("key", label);
        row.put("value", value);
        return row;
    }
}
