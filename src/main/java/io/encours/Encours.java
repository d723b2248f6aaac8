package io.encours;

import io.encours.proof.offline.OfflineVerification;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The service: credit decisions from rules and spreadsheet decision tables, each on record. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Encours {

    private static final String VERIFY = "verify";

    /** Starts the service; with {@code verify} as the first argument, checks a receipt or an export and ends. */
    public static void main(String[] arguments) {
        if (arguments.length > 0 && arguments[0].equals(VERIFY)) {
            List<String> rest = List.of(arguments).subList(1, arguments.length);
            System.exit(OfflineVerification.run(rest, System.out, System.err));
        }
        SpringApplication.run(Encours.class, arguments);
    }
}
