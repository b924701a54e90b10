package casebook.shared.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LeafTest {

    private static final Leaf LEAF =
            new Leaf("Incident", "a-1", 3, "e-1", "2026-11-22T09:00:00Z", "Type", "1", bytes("{}"), bytes("{m}"));

    @Test
    void is_written_as_documented() {
        assertThat(new String(LEAF.bytes(), StandardCharsets.ISO_8859_1))
                .isEqualTo("casebook/leaf/1\n"
                        + "\0\0\0\bIncident" + "\0\0\0\3a-1" + "\0\0\0\0013" + "\0\0\0\3e-1"
                        + "\0\0\0\0242026-11-22T09:00:00Z" + "\0\0\0\4Type" + "\0\0\0\0011"
                        + "\0\0\0\2{}" + "\0\0\0\3{m}");
    }

    @Test
    void what_is_absent_is_not_what_is_empty() {
        Leaf absent = new Leaf(null, "a-1", 3, "e-1", "t", "Type", null, bytes("{}"), bytes("{m}"));
        Leaf empty = new Leaf("", "a-1", 3, "e-1", "t", "Type", "", bytes("{}"), bytes("{m}"));
        assertThat(absent.hash()).isNotEqualTo(empty.hash());
        assertThat(new String(absent.bytes(), StandardCharsets.ISO_8859_1))
                .startsWith("casebook/leaf/1\n\u00ff\u00ff\u00ff\u00ff\0\0\0\3a-1");
    }

    @Test
    void no_field_can_be_changed_or_moved_into_its_neighbour() {
        List<Leaf> others = List.of(
                LEAF,
                new Leaf("Letter", "a-1", 3, "e-1", "2026-11-22T09:00:00Z", "Type", "1", bytes("{}"), bytes("{m}")),
                new Leaf("Incidenta", "-1", 3, "e-1", "2026-11-22T09:00:00Z", "Type", "1", bytes("{}"), bytes("{m}")),
                new Leaf("Incident", "a-2", 3, "e-1", "2026-11-22T09:00:00Z", "Type", "1", bytes("{}"), bytes("{m}")),
                new Leaf("Incident", "a-1", 4, "e-1", "2026-11-22T09:00:00Z", "Type", "1", bytes("{}"), bytes("{m}")),
                new Leaf("Incident", "a-1", 3, "e-2", "2026-11-22T09:00:00Z", "Type", "1", bytes("{}"), bytes("{m}")),
                new Leaf("Incident", "a-1", 3, "e-1", "2026-11-22T09:00:01Z", "Type", "1", bytes("{}"), bytes("{m}")),
                new Leaf("Incident", "a-1", 3, "e-1", "2026-11-22T09:00:00Z", "Typ", "1", bytes("{}"), bytes("{m}")),
                new Leaf("Incident", "a-1", 3, "e-1", "2026-11-22T09:00:00Z", "Type", "2", bytes("{}"), bytes("{m}")),
                new Leaf("Incident", "a-1", 3, "e-1", "2026-11-22T09:00:00Z", "Type", "1", bytes("{"), bytes("}{m}")),
                new Leaf("Incident", "a-1", 3, "e-1", "2026-11-22T09:00:00Z", "Type", "1", bytes("{}"), bytes("{n}")));
        Set<Hash> hashes = new HashSet<>();
        others.forEach(leaf -> hashes.add(leaf.hash()));
        assertThat(hashes).hasSameSizeAs(others);
    }

    @Test
    void reading_its_bytes_does_not_use_them_up() {
        assertThat(LEAF.bytes()).isEqualTo(LEAF.bytes());
    }

    private static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    }
}
