package io.encours.proof.block;

import io.encours.shared.Sha256;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The Merkle tree over the records of a block.
 *
 * <p>Source: RFC 6962, section 2.1; the path is checked as in RFC 9162, section 2.1.3.2. Leaves and nodes are hashed under
 * different first bytes, so neither can be passed off as the other.
 */
public final class MerkleTree {

    private static final byte LEAF = 0;
    private static final byte NODE = 1;
    private static final HexFormat HEX = HexFormat.of();

    private MerkleTree() {}

    static Sha256 leaf(byte[] record) {
        return Sha256.of(new byte[] {LEAF}, record);
    }

    /**
     * The hash that stands for all leaves.
     *
     * @param leaves one or more
     */
    public static Sha256 root(List<Sha256> leaves) {
        if (leaves.isEmpty()) {
            throw new IllegalArgumentException("leaves: 0 (expected: 1 or more)");
        }
        if (leaves.size() == 1) {
            return leaves.get(0);
        }
        int left = left(leaves.size());
        return node(root(leaves.subList(0, left)), root(leaves.subList(left, leaves.size())));
    }

    /** The hashes that lead from a leaf to the root, the leaf's own neighbour first. */
    public static List<Sha256> path(List<Sha256> leaves, int index) {
        if (leaves.size() == 1) {
            return new ArrayList<>();
        }
        int left = left(leaves.size());
        List<Sha256> first = leaves.subList(0, left);
        List<Sha256> rest = leaves.subList(left, leaves.size());
        List<Sha256> path = index < left ? path(first, index) : path(rest, index - left);
        path.add(root(index < left ? rest : first));
        return path;
    }

    /** Whether a path leads from a leaf at its place among so many to the root. */
    public static boolean leads(Sha256 leaf, int index, int count, List<Sha256> path, Sha256 root) {
        if (index < 0 || index >= count) {
            return false;
        }
        int place = index;
        int last = count - 1;
        Sha256 hash = leaf;
        for (Sha256 neighbour : path) {
            if (last == 0) {
                return false;
            }
            if ((place & 1) == 1 || place == last) {
                hash = node(neighbour, hash);
                while ((place & 1) == 0 && place != 0) {
                    place >>= 1;
                    last >>= 1;
                }
            } else {
                hash = node(hash, neighbour);
            }
            place >>= 1;
            last >>= 1;
        }
        return last == 0 && hash.equals(root);
    }

    private static Sha256 node(Sha256 left, Sha256 right) {
        return Sha256.of(new byte[] {NODE}, HEX.parseHex(left.hex()), HEX.parseHex(right.hex()));
    }

    /** The largest power of two below a count above one. */
    private static int left(int count) {
        return Integer.highestOneBit(count - 1);
    }
}
