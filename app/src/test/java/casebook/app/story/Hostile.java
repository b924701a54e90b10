package casebook.app.story;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Bodies that no client of good faith sends, each a good one spoilt in one of many ways. The same seed spoils alike. */
final class Hostile {

    /** A body, how it is announced, and whether it comes in chunks. */
    // never compared, so the array does no harm
    @SuppressWarnings("ArrayRecordComponent")
    record Body(String type, byte[] bytes, boolean chunked) {
        BodyPublisher publisher() {
            return chunked
                    ? BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes))
                    : BodyPublishers.ofByteArray(bytes);
        }
    }

    private static final String MULTIPART = "multipart/form-data; boundary=x";
    private static final List<String> TYPES = List.of(
            "text/plain",
            "application/xml",
            "application/x-www-form-urlencoded",
            "application/json;charset=UTF-16",
            "multipart/form-data",
            MULTIPART,
            "nonsense");
    private static final List<String> VALUES = List.of(
            "null",
            "1e999999999",
            "-" + "9".repeat(2_000),
            "NaN",
            "\"\\ud800\"",
            "\"\\u0000\"",
            "\"\0\"",
            "\"31/02/2026\"",
            "\"+999999999-12-31T23:59:59Z\"",
            "[".repeat(10_000),
            "{\"a\":".repeat(10_000),
            "[".repeat(10_000) + "]".repeat(10_000),
            "[null,{},[]]",
            "true",
            "\"" + "ŵ".repeat(21_000) + "\"",
            "{\"@class\":\"java.lang.ProcessBuilder\"}",
            "\"${jndi:ldap://127.0.0.1/x}\"");

    private final Random random;

    Hostile(long seed) {
        random = new Random(seed);
    }

    Body spoilt(String good) {
        byte[] bytes = spoil(good);
        return new Body(type(), bytes, random.nextInt(5) == 0);
    }

    private String type() {
        String odd = TYPES.get(random.nextInt(TYPES.size()));
        return random.nextInt(6) > 0 ? "application/json" : odd;
    }

    private byte[] spoil(String good) {
        return switch (random.nextInt(40)) {
            case 0 -> utf8("{\"reason\":\"" + "x".repeat(1_048_577) + "\"}");
            case 1, 2 -> new byte[0];
            case 3, 4 -> brokenForm();
            case 5, 6, 7, 8 -> noise();
            case 9, 10, 11, 12 -> utf8(value());
            default -> random.nextBoolean() ? inside(utf8(good)) : otherwise(good);
        };
    }

    /** Cut short, with bytes turned to others, or with something put in between. */
    private byte[] inside(byte[] good) {
        int at = random.nextInt(good.length);
        return switch (random.nextInt(3)) {
            case 0 -> Arrays.copyOf(good, at);
            case 1 -> joined(Arrays.copyOf(good, at), new byte[] {(byte) 0xc3, (byte) 0x28, 0}, rest(good, at));
            default -> joined(Arrays.copyOf(good, at), utf8(value()), rest(good, at));
        };
    }

    /** One field's value becomes another, which leaves it JSON more often than not. */
    private byte[] otherwise(String good) {
        String[] fields = good.split("(?<=\":)", -1);
        int which = 1 + random.nextInt(Math.max(1, fields.length - 1));
        if (which < fields.length) {
            fields[which] = value() + fields[which].replaceFirst("^(\"[^\"]*\"|[a-z0-9]+|\\[[^\\]]*\\])", "");
        }
        return utf8(String.join("", fields));
    }

    private byte[] brokenForm() {
        String part = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"../../\0a\"\r\n\r\n";
        return utf8(part.substring(0, random.nextInt(part.length())) + (random.nextBoolean() ? "--x--" : ""));
    }

    private byte[] noise() {
        byte[] bytes = new byte[random.nextInt(300)];
        random.nextBytes(bytes);
        return bytes;
    }

    private String value() {
        return VALUES.get(random.nextInt(VALUES.size()));
    }

    private static byte[] joined(byte[]... pieces) {
        var all = new ByteArrayOutputStream();
        Arrays.stream(pieces).forEach(all::writeBytes);
        return all.toByteArray();
    }

    private static byte[] rest(byte[] bytes, int from) {
        return Arrays.copyOfRange(bytes, from, bytes.length);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
