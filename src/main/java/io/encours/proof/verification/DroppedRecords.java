package io.encours.proof.verification;

import static io.encours.proof.verification.FindingKind.TOMBSTONE_WRONG;

import io.encours.proof.block.Block;
import io.encours.proof.block.Leaf;
import io.encours.proof.key.KeyRing;
import io.encours.proof.receipt.Receipt;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What is not there any more because it was dropped, as sealed tombstones tell, held against what the chain brings. */
public final class DroppedRecords {

    private final Map<String, Tombstone> tombstones = new TreeMap<>();
    private final Map<String, MonthSummary> gone = new HashMap<>();
    private long count;
    private long firstBlock;
    private long lastBlock;

    /** Those whose tombstones are sealed; one that is not covers nothing. */
    public static DroppedRecords of(Collection<Receipt> tombstones, KeyRing keys) {
        DroppedRecords dropped = new DroppedRecords();
        tombstones.stream()
                .filter(receipt -> receipt.isOf(Tombstone.KIND)
                        && OfflineCheck.of(receipt, keys).isEmpty())
                .map(receipt -> Tombstone.read(receipt.record().fields()))
                .forEach(tombstone -> dropped.tombstones.put(tombstone.name(), tombstone));
        return dropped;
    }

    /** Notes that the walk has come to a block. */
    public void at(Block block) {
        firstBlock = firstBlock == 0 ? block.number() : firstBlock;
        lastBlock = block.number();
    }

    /** Whether a record that is not there was dropped. */
    public boolean covers(Block block, Leaf leaf) {
        Optional<Tombstone> tombstone = Tombstone.monthOf(leaf.name())
                .map(month -> Tombstone.name(block.kind(), month))
                .map(tombstones::get)
                .filter(found -> found.firstBlock() <= block.number() && block.number() <= found.lastBlock());
        tombstone.ifPresent(found -> add(found, block, leaf));
        return tombstone.isPresent();
    }

    private void add(Tombstone tombstone, Block block, Leaf leaf) {
        count++;
        summary(tombstone).add(block, leaf);
    }

    private MonthSummary summary(Tombstone tombstone) {
        YearMonth month = tombstone.month();
        return gone.computeIfAbsent(tombstone.name(), any -> new MonthSummary(tombstone.kind(), month));
    }

    long count() {
        return count;
    }

    /** What was dropped otherwise than the tombstones tell, of those whose blocks were all walked. */
    public List<Finding> findings() {
        return tombstones.values().stream()
                .filter(tombstone ->
                        firstBlock > 0 && firstBlock <= tombstone.firstBlock() && tombstone.lastBlock() <= lastBlock)
                .flatMap(tombstone -> differs(tombstone, summary(tombstone).tombstone()).stream())
                .toList();
    }

    private static Optional<Finding> differs(Tombstone sealed, Tombstone found) {
        return found.equals(sealed)
                ? Optional.empty()
                : Optional.of(new Finding(
                        TOMBSTONE_WRONG,
                        null,
                        sealed.name(),
                        "%d records of blocks %d to %d are gone, with leaves of the hash %s (dropped: %d of %d to %d, %s)"
                                .formatted(
                                        found.records(),
                                        found.firstBlock(),
                                        found.lastBlock(),
                                        found.leaves(),
                                        sealed.records(),
                                        sealed.firstBlock(),
                                        sealed.lastBlock(),
                                        sealed.leaves())));
    }
}
