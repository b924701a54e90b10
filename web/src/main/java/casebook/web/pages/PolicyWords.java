package casebook.web.pages;

import casebook.shared.policy.PolicyEdition.Kind;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the parts of the policy are called in it, and how people sign it. In templates: {@code @policy.how(...)}. */
@Component("policy")
final class PolicyWords {
    private static final Map<Kind, String> PARTS = new EnumMap<>(Map.of(
            Kind.GUIDELINE, "Guidelines for class groups",
            Kind.EXPECTATION, "What is expected of parents and carers",
            Kind.INAPPROPRIATE_CONDUCT, "Inappropriate conduct",
            Kind.PROCESS, "What the school does with a concern",
            Kind.RESPONSE, "What may follow",
            Kind.DUTY, "What binds the school",
            Kind.MODERATORS, "What moderators of a group may do",
            Kind.ACKNOWLEDGEMENT, "What parents and carers sign"));
    private static final Map<String, String> HOWS =
            Map.of("PAPER", "On paper", "ONLINE", "Online", "EMAIL", "By e-mail");

    static String named(Kind part) {
        return Objects.requireNonNull(PARTS.get(part));
    }

    /** What a part is called, by its name in the API. */
    public String part(@Nullable Object kind) {
        return kind == null ? "" : named(Kind.valueOf(kind.toString()));
    }

    /** How somebody signed. */
    public String how(@Nullable Object how) {
        return how == null ? "" : HOWS.getOrDefault(how.toString(), "");
    }

    /** All parts to choose from, and before them what it is called to choose none. */
    static String[] partsOr(String none) {
        return Stream.concat(
                        Stream.of("", none),
                        Stream.of(Kind.values()).flatMap(kind -> Stream.of(kind.name(), named(kind))))
                .toArray(String[]::new);
    }
}
