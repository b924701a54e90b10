package casebook.shared.query;

import casebook.shared.disclosure.Share;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How many agreed to an edition, by class, and of how many who were asked: numbers only. */
public record Coverage(List<InClass> classes) {

    /** One class; {@code asked} is null where it is not on record. */
    public record InClass(
            @JsonProperty("class") String pupilClass,
            int acknowledged,
            @Nullable Integer asked) {

        /** How many of those who were asked agreed, in a hundred; null where it would say nothing. */
        public @Nullable Long share() {
            return asked == null ? null : Share.inAHundred(acknowledged, asked);
        }

        private InClass counted() {
            return new InClass(pupilClass, acknowledged, null);
        }
    }

    /** For those who do not keep the register: of a class, how many have not signed is a handful of families. */
    public Coverage withoutAsked() {
        return new Coverage(classes.stream().map(InClass::counted).toList());
    }

    /** How many agreed in all. */
    public long acknowledged() {
        return classes.stream().mapToLong(InClass::acknowledged).sum();
    }

    /** How many were asked in all; null as long as it is not on record of every class. */
    public @Nullable Long asked() {
        return classes.isEmpty() || classes.stream().anyMatch(each -> each.asked() == null)
                ? null
                : classes.stream()
                        .mapToLong(each -> each.asked() == null ? 0 : each.asked())
                        .sum();
    }
}
