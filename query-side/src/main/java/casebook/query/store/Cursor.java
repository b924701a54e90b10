package casebook.query.store;

import casebook.shared.query.BadCursor;
import casebook.shared.query.ListOrder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where a page ended: the sort key of its last item, written so that nobody is tempted to read or make one. */
public final class Cursor {

    private static final String BETWEEN = "\n";

    /** How one part of a key reads; what it is read as does not matter. */
    @FunctionalInterface
    public interface Shape {

        /** Fails on text that does not have this shape. */
        Object read(String part);
    }

    private Cursor() {}

    /** Writes a sort key, part by part. */
    public static String of(Object... key) {
        List<String> parts = List.of(key).stream().map(Object::toString).toList();
        byte[] written = String.join(BETWEEN, parts).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(written);
    }

    /** Writes the sort key of a list that comes in more than one order: in another it is no place. */
    public static String in(ListOrder order, List<?> key) {
        return of(Stream.concat(Stream.of(order.asked()), key.stream()).toArray());
    }

    /** Reads the sort key of a list in this order back; without a cursor there is none. */
    public static List<String> read(ListOrder order, @Nullable String cursor, Shape... shapes) {
        if (cursor == null) {
            return List.of();
        }
        Shape sameOrder =
                asked -> Optional.of(asked).filter(order.asked()::equals).orElseThrow(BadCursor::new);
        List<String> key = read(
                cursor, Stream.concat(Stream.of(sameOrder), Stream.of(shapes)).toArray(Shape[]::new));
        return key.subList(1, key.size());
    }

    /** Reads a sort key back, each part of which has its shape; anything else is a {@link BadCursor}. */
    public static List<String> read(String cursor, Shape... shapes) {
        try {
            String written = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            List<String> key = List.of(written.split(BETWEEN, -1));
            return inShape(key, List.of(shapes));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new BadCursor();
        }
    }

    private static List<String> inShape(List<String> key, List<Shape> shapes) {
        if (key.size() != shapes.size()) {
            throw new BadCursor();
        }
        for (int part = 0; part < key.size(); part++) {
            shapes.get(part).read(key.get(part));
        }
        return key;
    }
}
