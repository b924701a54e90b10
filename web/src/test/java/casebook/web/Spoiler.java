package casebook.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;

/** Spoils a good body in one of many ways. */
final class Spoiler {
    private static final List<String> VALUES = List.of(
            "null",
            "1e999999999",
            "123456789012345678901234567890123456789",
            "-0",
            "NaN",
            "\"\\ud800\"",
            "\"\\u0000\"",
            "\"03/04/2026\"",
            "\"+999999999-12-31T23:59:59Z\"",
            "\"-999999999-01-01\"",
            "\"2026-02-30\"",
            "[[[[]]]]",
            "{\"a\":{\"a\":{}}}",
            "[null]",
            "[{}]",
            "\"\"",
            "true",
            "[".repeat(5_000),
            "{\"a\":".repeat(5_000),
            "\"" + "x".repeat(30_000) + "\"",
            "\"${jndi:ldap://x}\"",
            "{\"@class\":\"java.lang.Object\"}");

    private final Random random;

    Spoiler(Random random) {
        this.random = random;
    }

    byte[] spoil(byte[] good) {
        return switch (random.nextInt(6)) {
            case 0 -> Arrays.copyOf(good, random.nextInt(good.length));
            case 1 -> flipped(good);
            case 2 -> noise();
            case 3 -> inserted(good);
            case 4 -> pick().getBytes(StandardCharsets.UTF_8);
            default -> replaced(good);
        };
    }

    private byte[] flipped(byte[] good) {
        byte[] bytes = good.clone();
        for (int i = 0; i <= random.nextInt(5); i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private byte[] noise() {
        byte[] bytes = new byte[random.nextInt(300)];
        random.nextBytes(bytes);
        return bytes;
    }

    private byte[] inserted(byte[] good) {
        int at = random.nextInt(good.length);
        var out = new ByteArrayOutputStream();
        out.write(good, 0, at);
        out.writeBytes(pick().getBytes(StandardCharsets.UTF_8));
        out.write(good, at, good.length - at);
        return out.toByteArray();
    }

    /** One field's value becomes another, so that the body is still JSON more often than not. */
    private byte[] replaced(byte[] good) {
        String body = new String(good, StandardCharsets.UTF_8);
        String[] fields = body.split("(?<=\": )", -1);
        int which = 1 + random.nextInt(Math.max(1, fields.length - 1));
        if (which < fields.length) {
            fields[which] = fields[which].replaceFirst(
                    "^(\"[^\"]*\"|[a-z0-9]+|\\[[^\\]]*\\])", Matcher.quoteReplacement(pick()));
        }
        return String.join("", fields).getBytes(StandardCharsets.UTF_8);
    }

    private String pick() {
        return VALUES.get(random.nextInt(VALUES.size()));
    }
}
