package org.bluelamp.proof.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrontierTest {

    private final Hashes hashes = new Hashes();

    @Test
    void hasTheRootThatRfc9162DefinesAtEverySize() {
        var leaves = new ArrayList<byte[]>();
        var frontier = new Frontier(hashes);
        for (var n = 1; n <= 200; n++) {
            var leaf = Hashes.sha256().digest(new byte[] {(byte) n});
            leaves.add(leaf);
            frontier.add(leaf);

            assertThat(frontier.size()).isEqualTo(n);
            assertThat(frontier.root()).isEqualTo(treeHash(leaves));
        }
    }

    @Test
    void hasTheHashOfNothingWhereThereIsNoLeaf() {
        assertThat(Hashes.hex(new Frontier(hashes).root()))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    /** Section 2.1.1, word by word: split at the largest power of two that is smaller than the size. */
    private byte[] treeHash(List<byte[]> leaves) {
        if (leaves.size() == 1) {
            return leaves.getFirst();
        }
        var split = Integer.highestOneBit(leaves.size() - 1);
        return hashes.node(treeHash(leaves.subList(0, split)), treeHash(leaves.subList(split, leaves.size())));
    }
}
