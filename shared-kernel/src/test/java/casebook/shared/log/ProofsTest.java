package casebook.shared.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ProofsTest {

    private static final int LARGEST = 70;

    private final List<Hash> leaves = Trees.leaves(LARGEST);
    private final Proofs proofs = new Proofs(Trees.of(leaves));

    @Test
    void every_root_is_as_the_standard_defines_it() {
        for (int size = 0; size <= LARGEST; size++) {
            assertThat(proofs.root(size)).isEqualTo(Trees.root(leaves.subList(0, size)));
        }
    }

    @Test
    void a_tree_goes_on_from_any_size() {
        for (int size = 0; size < LARGEST; size++) {
            Frontier frontier = Frontier.at(size, Trees.of(leaves));
            assertThat(frontier.root()).isEqualTo(proofs.root(size));
            frontier.append(leaves.get(size));
            assertThat(frontier.size()).isEqualTo(size + 1L);
            assertThat(frontier.root()).isEqualTo(proofs.root(size + 1L));
        }
    }

    @Test
    void every_leaf_of_every_tree_is_shown_to_be_in_it_at_its_place_and_at_no_other() {
        for (int size = 1; size <= LARGEST; size++) {
            for (int index = 0; index < size; index++) {
                List<Hash> proof = proofs.inclusion(index, size);
                Hash root = proofs.root(size);
                assertThat(Verification.isIncluded(leaves.get(index), index, size, proof, root))
                        .isTrue();
                assertThat(Verification.isIncluded(leaves.get((index + 1) % LARGEST), index, size, proof, root))
                        .isFalse();
                if (size > 1) {
                    assertThat(Verification.isIncluded(leaves.get(index), (index + 1) % size, size, proof, root))
                            .isFalse();
                }
            }
        }
    }

    @Test
    void every_tree_is_shown_to_be_the_beginning_of_every_later_one() {
        for (int to = 0; to <= LARGEST; to++) {
            for (int from = 0; from <= to; from++) {
                assertThat(Verification.isConsistent(
                                from, proofs.root(from), to, proofs.root(to), proofs.consistency(from, to)))
                        .as("%s of %s", from, to)
                        .isTrue();
            }
        }
    }

    @Test
    void another_history_is_shown_to_be_no_beginning() {
        for (int to = 2; to <= LARGEST; to++) {
            for (int from = 1; from < to; from++) {
                List<Hash> rewritten = new ArrayList<>(leaves);
                rewritten.set(from - 1, TreeHash.leaf(new byte[] {1}));
                Proofs other = new Proofs(Trees.of(rewritten));
                assertThat(Verification.isConsistent(
                                from, proofs.root(from), to, other.root(to), other.consistency(from, to)))
                        .as("%s of %s", from, to)
                        .isFalse();
            }
        }
    }

    @Test
    void a_proof_that_was_altered_in_any_way_shows_nothing() {
        Random random = new Random(7);
        for (int attempt = 0; attempt < 2_000; attempt++) {
            int to = 2 + random.nextInt(LARGEST - 1);
            int from = 1 + random.nextInt(to - 1);
            List<Hash> inclusion = altered(proofs.inclusion(from, to), random);
            List<Hash> consistency = altered(proofs.consistency(from, to), random);
            assertThat(Verification.isIncluded(leaves.get(from), from, to, inclusion, proofs.root(to)))
                    .isFalse();
            assertThat(Verification.isConsistent(from, proofs.root(from), to, proofs.root(to), consistency))
                    .isFalse();
        }
    }

    private static List<Hash> altered(List<Hash> proof, Random random) {
        List<Hash> altered = new ArrayList<>(proof);
        int where = random.nextInt(altered.size());
        switch (random.nextInt(3)) {
            case 0 -> altered.remove(where);
            case 1 -> altered.add(where, altered.get(where));
            default -> {
                byte[] bytes = altered.get(where).bytes();
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                altered.set(where, Hash.of(bytes));
            }
        }
        return altered;
    }

    @Test
    void what_is_not_there_has_no_proof() {
        assertThatThrownBy(() -> proofs.inclusion(5, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> proofs.inclusion(-1, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> proofs.consistency(6, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Verification.isIncluded(leaves.getFirst(), 5, 5, List.of(), proofs.root(5)))
                .isFalse();
        assertThat(Verification.isConsistent(6, proofs.root(6), 5, proofs.root(5), List.of()))
                .isFalse();
        assertThat(Verification.isConsistent(5, proofs.root(5), 6, proofs.root(6), List.of()))
                .isFalse();
    }

    @Test
    void two_roots_of_one_size_are_two_logs_and_nothing_else_than_nothing_begins_from_none() {
        assertThat(Verification.isConsistent(5, proofs.root(5), 5, proofs.root(6), List.of()))
                .isFalse();
        assertThat(Verification.isConsistent(5, proofs.root(5), 5, proofs.root(5), List.of(proofs.root(1))))
                .isFalse();
        assertThat(Verification.isConsistent(0, proofs.root(1), 5, proofs.root(5), List.of()))
                .isFalse();
        assertThat(Verification.isConsistent(0, TreeHash.empty(), 5, proofs.root(5), List.of(proofs.root(1))))
                .isFalse();
    }
}
