package casebook.app.accounts;

import casebook.app.folder.PrivateFiles;
import casebook.web.door.FirstStart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** The code that appoints the first administrator: another at each start, printed, and in a file beside the master key until it was used. */
@Component
@ConditionalOnBooleanProperty(name = "casebook.demo", havingValue = false, matchIfMissing = true)
public final class SetupCode implements FirstStart {

    /** Without those that look like another. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 4;
    private static final int IN_A_GROUP = 4;

    private final KeptAccounts accounts;
    private final SetupCodes codes;
    private final Path file;
    private final String code;
    private volatile boolean over;

    SetupCode(
            KeptAccounts accounts,
            SetupCodes codes,
            @Value("${casebook.master-key-file}") Path masterKey,
            SecureRandom random) {
        this.accounts = accounts;
        this.codes = codes;
        this.file = masterKey.toAbsolutePath().resolveSibling("setup-code");
        this.code = IntStream.range(0, GROUPS).mapToObj(each -> group(random)).collect(Collectors.joining("-"));
    }

    @Override
    public boolean awaited() {
        if (!over) {
            over = accounts.areAdministered();
        }
        return !over;
    }

    @Override
    public boolean opensWith(String given) {
        return awaited() && codes.hold(given.strip().toLowerCase(Locale.ROOT));
    }

    @Override
    public void done() {
        over = true;
        codes.forget();
        forget();
    }

    /** Writes the code to its file and says it, for the console and no log. */
    public String announced() {
        codes.keep(code);
        forget();
        try {
            Path folder = file.getParent();
            if (folder != null && !Files.isDirectory(folder)) {
                PrivateFiles.folder(folder);
            }
            PrivateFiles.write(file, (code + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            return code; // it is on the console all the same
        }
        return code;
    }

    /** Takes the file away. */
    void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String group(SecureRandom random) {
        return random.ints(IN_A_GROUP, 0, LETTERS.length())
                .mapToObj(LETTERS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }
}
