package casebook.app.axon;

import casebook.shared.log.Hash;
import casebook.shared.seal.KeyId;
import casebook.shared.seal.Sealed;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import tools.jackson.databind.node.JsonNodeFactory;

/** Invents a value of any type that messages are made of: every component has one, and of a sealed type each kind comes up in turn. */
final class Inventor {

    private static final int TRIES = 200;

    private final RandomGenerator chance;

    Inventor(RandomGenerator chance) {
        this.chance = chance;
    }

    Object of(Type type) {
        return switch (type) {
            case ParameterizedType generic -> of((Class<?>) generic.getRawType(), generic.getActualTypeArguments());
            case WildcardType wildcard -> of(wildcard.getUpperBounds()[0]);
            case Class<?> plain -> of(plain);
            default -> throw new IllegalArgumentException("Nothing is known of " + type);
        };
    }

    private Object of(Class<?> generic, Type[] arguments) {
        if (generic == Optional.class) {
            return of(arguments[0]);
        } else if (generic == Map.class) {
            return Map.of(of(arguments[0]), of(arguments[1]));
        } else if (generic == Set.class) {
            return Set.of(of(arguments[0]));
        }
        return generic == List.class ? List.of(of(arguments[0]), of(arguments[0])) : of(generic);
    }

    private Object of(Class<?> type) {
        if (type == Sealed.class) {
            return new Sealed.Closed(new KeyId(KeyId.Owner.CASE, uuid()), "Ym94");
        } else if (type.isEnum()) {
            return any(List.of(type.getEnumConstants()));
        } else if (type.isRecord()) {
            return record(type);
        }
        return type.isSealed() && type.getName().startsWith("casebook.")
                ? of((Type) any(List.of(type.getPermittedSubclasses())))
                : plain(type);
    }

    private Object plain(Class<?> type) {
        return switch (type.getName()) {
            case "java.lang.String", "java.lang.CharSequence", "java.lang.Object" -> word();
            case "int", "java.lang.Integer" -> 1 + chance.nextInt(9);
            case "long", "java.lang.Long" -> 1L + chance.nextInt(9);
            case "double", "java.lang.Double" -> chance.nextInt(100) / 4.0;
            case "boolean", "java.lang.Boolean" -> chance.nextBoolean();
            case "java.util.UUID" -> uuid();
            case "java.time.Instant" -> instant();
            case "java.time.LocalDate" -> LocalDate.of(2026, 1, 1).plusDays(chance.nextInt(700));
            case "java.time.YearMonth" -> YearMonth.of(2026, 1 + chance.nextInt(12));
            case "java.time.Duration" -> Duration.ofMinutes(chance.nextInt(1000));
            case "java.nio.ByteBuffer" -> ByteBuffer.wrap(word().getBytes(StandardCharsets.UTF_8));
            case "tools.jackson.databind.JsonNode" ->
                JsonNodeFactory.instance.objectNode().put("clause", word());
            default -> made(type);
        };
    }

    private String word() {
        return any(List.of("G1", "year-4", "2026-0007", "a", "0123456789abcdef"));
    }

    private UUID uuid() {
        return new UUID(chance.nextLong(), chance.nextLong());
    }

    private Instant instant() {
        return Instant.parse("2026-11-22T09:30:00Z").plus(chance.nextInt(100_000), ChronoUnit.SECONDS);
    }

    private <T> T any(List<T> among) {
        return among.get(chance.nextInt(among.size()));
    }

    /** A value class that is no record: by a public way to make it of one value. */
    private Object made(Class<?> type) {
        if (type == Hash.class) {
            byte[] bytes = new byte[32];
            chance.nextBytes(bytes);
            return Hash.of(bytes);
        }
        throw new IllegalArgumentException("Nothing is known of " + type);
    }

    /** What a record refuses is tried again with other values: some dates come before others. */
    private Object record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new));
            constructor.setAccessible(true);
            List<Object> refused = new ArrayList<>();
            for (int tried = 0; tried < TRIES; tried++) {
                Object[] values = Arrays.stream(components)
                        .map(component -> of(component.getGenericType()))
                        .toArray();
                try {
                    return constructor.newInstance(values);
                } catch (InvocationTargetException e) {
                    refused.add(e.getCause());
                }
            }
            throw new IllegalArgumentException("No " + type + " could be invented: " + refused.getLast());
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("No " + type + " could be invented", e);
        }
    }
}
