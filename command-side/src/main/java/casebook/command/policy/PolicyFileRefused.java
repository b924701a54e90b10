package casebook.command.policy;

import casebook.shared.policy.PolicyEdition.Kind;
import java.time.LocalDate;
import java.util.Arrays;
import org.springframework.core.io.Resource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** A policy file that cannot be used, with a sentence for whoever wrote it: which file, and what is wrong. */
final class PolicyFileRefused extends RuntimeException {

    PolicyFileRefused(Resource file, String what) {
        super(sentence(file, what));
    }

    PolicyFileRefused(Resource file, JacksonException cause) {
        super(sentence(file, "in line " + cause.getLocation().getLineNr() + ", " + what(cause)), cause);
    }

    private static String sentence(Resource file, String what) {
        return "The policy in " + file.getDescription() + " cannot be used: " + what + ".";
    }

    private static String what(JacksonException e) {
        return switch (e) {
            case UnrecognizedPropertyException unknown ->
                "\"" + unknown.getPropertyName() + "\" is nothing that a policy has";
            case InvalidFormatException wrong
            when wrong.getTargetType() == LocalDate.class ->
                "\"" + wrong.getValue() + "\" is not a date such as 2027-04-12";
            case InvalidFormatException wrong
            when wrong.getTargetType() == Kind.class ->
                "\"" + wrong.getValue() + "\" is not one of " + Arrays.toString(Kind.values());
            default -> "the JSON is not that of a policy: " + e.getOriginalMessage();
        };
    }
}
