package io.encours.proof.block;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.encours.shared.Sha256;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MerkleTreeTests {

    /** The inputs of the test vectors of Certificate Transparency's reference implementation. */
    private static final List<String> INPUTS =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    @ParameterizedTest
    @CsvSource({
        "1, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "2, fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "3, aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "4, d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "5, 4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "6, 76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "7, ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "8, 5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"
    })
    void givesTheRootsOfCertificateTransparency(int count, String root) {
        List<Sha256> leaves = INPUTS.subList(0, count).stream()
                .map(input -> MerkleTree.leaf(HexFormat.of().parseHex(input)))
                .toList();
        assertThat(MerkleTree.root(leaves).hex()).isEqualTo(root);
    }

    @Test
    void leadsFromEveryLeafToTheRootAndFromNoOtherPlace() {
        IntStream.rangeClosed(1, 33).forEach(count -> {
            List<Sha256> leaves = leaves(count);
            Sha256 root = MerkleTree.root(leaves);
            for (int index = 0; index < count; index++) {
                List<Sha256> path = MerkleTree.path(leaves, index);
                for (int place = -1; place <= count; place++) {
                    assertThat(MerkleTree.leads(leaves.get(index), place, count, path, root))
                            .isEqualTo(place == index);
                }
            }
        });
    }

    @Test
    void followsNoPathThatIsTooShortOrTooLong() {
        List<Sha256> leaves = leaves(5);
        Sha256 root = MerkleTree.root(leaves);
        List<Sha256> path = MerkleTree.path(leaves, 1);
        List<Sha256> longer = new ArrayList<>(path);
        longer.add(root);
        Stream.of(path.subList(0, path.size() - 1), longer, List.<Sha256>of())
                .forEach(other -> assertThat(MerkleTree.leads(leaves.get(1), 1, 5, other, root))
                        .isFalse());
    }

    @Test
    void hasNoRootWithoutLeaves() {
        assertThatIllegalArgumentException().isThrownBy(() -> MerkleTree.root(List.of()));
    }

    private static List<Sha256> leaves(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> MerkleTree.leaf(("record " + i).getBytes(UTF_8)))
                .toList();
    }
}
