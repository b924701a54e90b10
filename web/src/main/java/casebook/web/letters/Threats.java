package casebook.web.letters;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells a threat with the law from other words, as far as a list can: what is to come, never what happened. "The police were
 * called" is a fact; "we will call the police" is none of a letter's.
 */
final class Threats {
    private static final String TO_COME = "\\b(will|shall|may|might|could|would|going to|have to|intend to)\\b";
    private static final String WITHIN_A_SENTENCE = "[^.!?;]{0,60}";

    private static final List<Pattern> LIST = List.of(
            words("\\bprosecut\\w*"),
            words("\\blegal (action|proceedings|steps|consequences)\\b"),
            words("\\b(to|in|before|through) (a |the )?courts?\\b"),
            words("\\bcourt (action|case|order|proceedings)\\b"),
            words("\\b(press|pressing|bring|bringing|face) (criminal )?charges\\b"),
            words("\\b(sue|suing) (you|him|her|them)\\b"),
            words("\\binjunction\\b"),
            words(TO_COME + WITHIN_A_SENTENCE + "\\b(call|contact|go to|inform|involve|report|refer|tell)\\w*\\b"
                    + WITHIN_A_SENTENCE + "\\bpolice\\b"),
            words("\\bpolice (will|shall|may|might|could) "
                    + "(act|arrest|call|come|deal|visit|be (called|contacted|informed|involved|told))\\b"),
            words("\\b(will|could|may|can|shall) be (arrested|charged with)\\b"));

    private Threats() {}

    static boolean in(String text) {
        String plain = text.replace('\u2019', '\'').replaceAll("\\s+", " ");
        return LIST.stream().anyMatch(threat -> threat.matcher(plain).find());
    }

    private static Pattern words(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
