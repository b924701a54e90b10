package casebook.web.account;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** What nobody can guess, in letters that can be read out. */
@Component
final class Chance {
    /** Without those that look like another. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int IN_A_GROUP = 4;

    private final SecureRandom random;

    Chance(SecureRandom random) {
        this.random = random;
    }

    /** Groups of four with hyphens between: about 20 bits each. */
    String groups(int count) {
        return IntStream.range(0, count).mapToObj(each -> group()).collect(Collectors.joining("-"));
    }

    byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    private String group() {
        return random.ints(IN_A_GROUP, 0, LETTERS.length())
                .mapToObj(LETTERS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }
}
