package casebook.web.pages;

import casebook.shared.disclosure.Share;
import casebook.web.pages.within.Shown;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How many of a class have signed an edition, in words. In templates: {@code @signed.of(each)}. */
@Component("signed")
final class SignedWords {

    /** As much as is known: of how many, and which share that is. */
    public String of(Shown one) {
        long signed = number(one, "acknowledged");
        String have = signed == 1 ? "has" : "have";
        String pupilClass = one.text("class") + ": ";
        if (one.text("asked") == null) {
            return pupilClass + "%d %s signed".formatted(signed, have);
        }
        long asked = number(one, "asked");
        return pupilClass
                + (signed > asked
                        ? "%d %s signed, more than the %d who are on record as asked".formatted(signed, have, asked)
                        : "%d of %d %s signed%s"
                                .formatted(signed, asked, have, share(Share.inAHundred(signed, asked))));
    }

    private static String share(@Nullable Long share) {
        return share == null ? "" : ", %d in a hundred".formatted(share);
    }

    private static long number(Shown one, String member) {
        return Long.parseLong(String.valueOf(one.text(member)));
    }
}
