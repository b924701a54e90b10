package casebook.app.verify;

import casebook.shared.log.Frontier;
import casebook.shared.log.Hash;
import casebook.shared.log.Subtrees;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The hashes of complete subtrees, 64 bytes for each leaf: from them the root at any earlier size can be told. */
final class KeptHashes implements Subtrees {

    private static final int BYTES = 32;
    private static final int CHUNK = 1024;

    private final List<List<byte[]>> levels = new ArrayList<>();

    void keep(Frontier.Completed completed) {
        while (levels.size() <= completed.level()) {
            levels.add(new ArrayList<>());
        }
        List<byte[]> chunks = levels.get(completed.level());
        int place = (int) (completed.index() % CHUNK);
        if (place == 0) {
            chunks.add(new byte[CHUNK * BYTES]);
        }
        System.arraycopy(completed.hash().bytes(), 0, chunks.getLast(), place * BYTES, BYTES);
    }

    @Override
    public Hash complete(int level, long index) {
        byte[] chunk = levels.get(level).get((int) (index / CHUNK));
        int begin = (int) (index % CHUNK) * BYTES;
        return Hash.of(Arrays.copyOfRange(chunk, begin, begin + BYTES));
    }
}
