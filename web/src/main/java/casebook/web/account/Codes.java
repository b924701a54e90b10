package casebook.web.account;

import casebook.web.dispatch.Ids;
import casebook.web.door.SecondFactors;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The codes of second factors: those that an app shows, and those that help when it is lost. Each counts once. */
@Component
final class Codes implements SecondFactors {
    private static final int RECOVERY_CODES = 8;
    private static final int GROUPS = 3;
    private static final Pattern OF_APP = Pattern.compile("\\d{6}");

    private final Secrets secrets;
    private final Chance chance;
    private final Ids ids;
    private final Clock clock;

    Codes(Secrets secrets, Chance chance, Ids ids, Clock clock) {
        this.secrets = secrets;
        this.chance = chance;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public boolean accepts(UUID factor, String code) {
        String written = code.replace(" ", "").strip().toLowerCase(Locale.ROOT);
        return OF_APP.matcher(written).matches()
                ? isOfApp(factor, written)
                : secrets.spendRecovery(factor, digest(factor, written));
    }

    /** Whether the app shows this code now. */
    boolean isOfApp(UUID factor, String code) {
        OptionalLong step = secrets.factor(factor)
                .map(secret -> Totp.step(secret, code, clock.instant()))
                .orElse(OptionalLong.empty());
        return step.isPresent() && secrets.spendStep(factor, step.getAsLong());
    }

    /** New recovery codes, in place of those before; to be shown once. */
    List<String> newRecoveryCodes(UUID factor) {
        List<String> codes = Stream.generate(() -> chance.groups(GROUPS))
                .limit(RECOVERY_CODES)
                .toList();
        secrets.keepRecovery(
                factor, codes.stream().map(code -> digest(factor, code)).toList());
        return codes;
    }

    private String digest(UUID factor, String code) {
        return ids.digest("recovery-code", factor.toString(), code);
    }
}
