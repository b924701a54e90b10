package casebook.app.verify;

import java.util.Arrays;
import java.util.Random;

/** What somebody may do to the bytes of a file, wherever it lies. */
enum BytesAttack {
    A_BYTE_CHANGED {
        @Override
        byte[] on(byte[] bytes, Random chance) {
            byte[] copy = bytes.clone();
            copy[chance.nextInt(copy.length)] ^= (byte) (1 + chance.nextInt(255));
            return copy;
        }
    },
    A_STRETCH_TAKEN_OUT {
        @Override
        byte[] on(byte[] bytes, Random chance) {
            int from = chance.nextInt(bytes.length);
            int to = from + 1 + chance.nextInt(Math.min(64, bytes.length - from));
            return joined(Arrays.copyOf(bytes, from), Arrays.copyOfRange(bytes, to, bytes.length));
        }
    },
    A_STRETCH_PUT_IN {
        @Override
        byte[] on(byte[] bytes, Random chance) {
            byte[] more = new byte[1 + chance.nextInt(64)];
            chance.nextBytes(more);
            int at = chance.nextInt(bytes.length + 1);
            return joined(Arrays.copyOf(bytes, at), more, Arrays.copyOfRange(bytes, at, bytes.length));
        }
    },
    TWO_STRETCHES_EXCHANGED {
        @Override
        byte[] on(byte[] bytes, Random chance) {
            int[] ends = chance.ints(4, 0, bytes.length + 1).sorted().toArray();
            return joined(
                    Arrays.copyOf(bytes, ends[0]),
                    Arrays.copyOfRange(bytes, ends[2], ends[3]),
                    Arrays.copyOfRange(bytes, ends[1], ends[2]),
                    Arrays.copyOfRange(bytes, ends[0], ends[1]),
                    Arrays.copyOfRange(bytes, ends[3], bytes.length));
        }
    },
    CUT_OFF {
        @Override
        byte[] on(byte[] bytes, Random chance) {
            return Arrays.copyOf(bytes, chance.nextInt(bytes.length));
        }
    };

    abstract byte[] on(byte[] bytes, Random chance);

    /** What is no change is tried again. */
    byte[] changed(byte[] bytes, Random chance) {
        byte[] changed = on(bytes, chance);
        return Arrays.equals(changed, bytes) ? changed(bytes, chance) : changed;
    }

    private static byte[] joined(byte[]... parts) {
        byte[] all = new byte[Arrays.stream(parts).mapToInt(part -> part.length).sum()];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }
}
