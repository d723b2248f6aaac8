package io.encours.proof.chain;

import io.encours.proof.block.Leaf;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/** Records that are to be put down and sealed in one transaction. */
@NamedInterface("chain")
public interface RecordInsert {

    /** Which kind of records they are, as blocks name it. */
    String kind();

    /** Which the records name; new. */
    UUID batch();

    /** One or more, in the order of the tree. */
    List<Leaf> leaves();

    /** A statement that inserts all of them, or fails as a unique value of one is taken. */
    String all();

    /** A statement that inserts those whose unique values are free, and returns their names. */
    String free();

    /**
     * Fills the parameters of either statement, the first ones there are.
     *
     * @return how many they are
     */
    int fill(PreparedStatement statement) throws SQLException;
}
