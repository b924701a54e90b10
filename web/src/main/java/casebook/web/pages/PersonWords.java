package casebook.web.pages;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What somebody on the register is to the school, in its words. In templates: {@code @people.kind(...)}. */
@Component("people")
final class PersonWords {
    private static final Map<String, String> KINDS = Map.of(
            "PARENT", "Parent",
            "CARER", "Carer",
            "STAFF", "Member of staff",
            "GOVERNOR", "Governor",
            "PUPIL", "Pupil",
            "OTHER", "Somebody else");
    private static final Map<String, String> TIES = Map.of(
            "RELATIVE", "a relative",
            "FRIEND", "a friend",
            "PARTY", "a party to a matter of theirs",
            "OTHER", "another tie");

    /** What they are. */
    public String kind(@Nullable Object kind) {
        return kind == null ? "" : KINDS.getOrDefault(kind.toString(), "");
    }

    /** What ties somebody to them. */
    public String tie(@Nullable Object relation) {
        return relation == null ? "" : TIES.getOrDefault(relation.toString(), "");
    }

    static String[] kinds() {
        return new String[] {
            "PARENT",
            "A parent",
            "CARER",
            "A carer",
            "STAFF",
            "A member of staff",
            "GOVERNOR",
            "A governor",
            "PUPIL",
            "A pupil",
            "OTHER",
            "Somebody else"
        };
    }
}
