package casebook.web.pages;

import casebook.web.pages.within.Shown;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a form asks because of the case it is on, and what is shown beside its questions. */
interface Guidance {

    /** The operation of the form that it guides through. */
    String call();

    /** The form with the questions that this case gives rise to. */
    default Form fitted(Form form, CaseAtHand at) {
        return form;
    }

    /** Where a new part begins: by the first question of each. */
    default Map<String, Head> heads(CaseAtHand at) {
        return Map.of();
    }

    /** What whoever decides should have before them. */
    default List<Box> beside(CaseAtHand at) {
        return List.of();
    }

    /** The heading of a part, with words of the policy or the law. A folded part is opened by whoever needs it. */
    record Head(String title, @Nullable String words, boolean folded) {}

    /** Something on record, as lines of a label and a value; or, where there are none, only its words. */
    record Box(String title, @Nullable String words, List<Shown> rows) {}
}
