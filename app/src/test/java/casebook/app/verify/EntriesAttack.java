package casebook.app.verify;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;

/** What somebody may do to the files of a bundle as wholes. Each answers with the names of the files that it is about. */
enum EntriesAttack {
    TAKEN_OUT {
        @Override
        Set<String> on(Map<String, byte[]> files, Random chance) {
            String name = any(files, chance);
            files.remove(name);
            return Set.of(name);
        }
    },
    PUT_IN {
        @Override
        Set<String> on(Map<String, byte[]> files, Random chance) {
            byte[] bytes = new byte[chance.nextInt(64)];
            chance.nextBytes(bytes);
            String name = "letters/" + Integer.toHexString(chance.nextInt()) + ".pdf";
            files.put(name, bytes);
            return Set.of(name);
        }
    },
    CALLED_OTHERWISE {
        @Override
        Set<String> on(Map<String, byte[]> files, Random chance) {
            String name = any(files, chance);
            files.put(name + chance.nextInt(10), Objects.requireNonNull(files.remove(name)));
            return Set.of(name);
        }
    },
    TWO_EXCHANGED {
        @Override
        Set<String> on(Map<String, byte[]> files, Random chance) {
            String one = any(files, chance);
            String other = any(files, chance);
            byte[] bytes = Objects.requireNonNull(files.get(one));
            files.put(one, Objects.requireNonNull(files.get(other)));
            files.put(other, bytes);
            return one.equals(other) ? on(files, chance) : Set.of(one, other);
        }
    };

    abstract Set<String> on(Map<String, byte[]> files, Random chance);

    private static String any(Map<String, byte[]> files, Random chance) {
        return List.copyOf(files.keySet()).get(chance.nextInt(files.size()));
    }
}
