package casebook.app.verify;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Ids that have been met: 16 bytes for each that is a UUID, since there can be a million. */
final class SeenIds {

    private static final int FIRST = 1 << 10;
    private static final int LENGTH = 36;
    private static final UUID NIL = new UUID(0, 0);

    private final Set<String> others = new HashSet<>();
    private long[] table = new long[2 * FIRST];
    private int size;

    /** Whether it is the first time. */
    boolean isNew(String id) {
        UUID uuid = uuid(id);
        if (uuid == null) {
            return others.add(id);
        }
        if (4 * size >= table.length) {
            grow();
        }
        return add(table, uuid.getMostSignificantBits(), uuid.getLeastSignificantBits());
    }

    private boolean add(long[] into, long high, long low) {
        int mask = into.length / 2 - 1;
        int slot = Long.hashCode((high ^ Long.rotateLeft(low, 31)) * 0x9E3779B97F4A7C15L) & mask;
        while (into[2 * slot] != 0 || into[2 * slot + 1] != 0) {
            if (into[2 * slot] == high && into[2 * slot + 1] == low) {
                return false;
            }
            slot = (slot + 1) & mask;
        }
        into[2 * slot] = high;
        into[2 * slot + 1] = low;
        size++;
        return true;
    }

    private void grow() {
        long[] old = table;
        long[] wider = new long[Math.multiplyExact(old.length, 2)];
        size = 0;
        for (int i = 0; i < old.length; i += 2) {
            if (old[i] != 0 || old[i + 1] != 0) {
                add(wider, old[i], old[i + 1]);
            }
        }
        table = wider;
    }

    /** None for the one of zeros, which marks an empty place. */
    private static @Nullable UUID uuid(String id) {
        if (id.length() != LENGTH) {
            return null;
        }
        try {
            UUID read = UUID.fromString(id);
            return read.equals(NIL) ? null : read;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
