package io.encours.proof.verification;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.springframework.modulith.NamedInterface;

/** Something beside the records of the chain that tells by itself whether it is as it was; verification asks it too. */
@NamedInterface("verification")
public interface Evidence {

    /** What is not as it was. */
    List<Finding> findings(Connection connection) throws SQLException;
}
