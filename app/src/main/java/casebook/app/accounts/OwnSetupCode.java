package casebook.app.accounts;

import casebook.app.kept.KeptInFolder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.springframework.stereotype.Component;

/** The one code of the only Casebook, for as long as it runs. */
@Component
@KeptInFolder
final class OwnSetupCode implements SetupCodes {

    private volatile String code = "";

    @Override
    public void keep(String code) {
        this.code = code;
    }

    @Override
    public boolean hold(String given) {
        return !code.isEmpty()
                && MessageDigest.isEqual(code.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void forget() {
        code = "";
    }
}
