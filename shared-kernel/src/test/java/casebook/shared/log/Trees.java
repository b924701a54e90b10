package casebook.shared.log;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/** Trees to test with, and a root worked out as the standard defines it, without any of the code under test but the two hashes. */
final class Trees {

    private record Place(int level, long index) {}

    private Trees() {}

    /** Everything that a tree of these leaves has complete. */
    static Subtrees of(List<Hash> leaves) {
        Map<Place, Hash> kept = new HashMap<>();
        Frontier frontier = Frontier.empty();
        leaves.forEach(leaf ->
                frontier.append(leaf).forEach(done -> kept.put(new Place(done.level(), done.index()), done.hash())));
        return (level, index) -> {
            Hash found = kept.get(new Place(level, index));
            if (found == null) {
                throw new AssertionError("No complete subtree at level " + level + ", index " + index);
            }
            return found;
        };
    }

    static List<Hash> leaves(int count) {
        return new ArrayList<>(LongStream.range(0, count)
                .mapToObj(i -> TreeHash.leaf(Long.toString(i * i).getBytes(StandardCharsets.UTF_8)))
                .toList());
    }

    /** RFC 9162, section 2.1.1, word by word. */
    static Hash root(List<Hash> leaves) {
        if (leaves.isEmpty()) {
            return TreeHash.empty();
        }
        if (leaves.size() == 1) {
            return leaves.getFirst();
        }
        int k = 1;
        while (k * 2 < leaves.size()) {
            k *= 2;
        }
        return TreeHash.node(root(leaves.subList(0, k)), root(leaves.subList(k, leaves.size())));
    }

    static Hash hex(String hex) {
        return Hash.of(HexFormat.of().parseHex(hex));
    }
}
