package io.encours;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The service: credit decisions from rules and spreadsheet decision tables, each on record. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Encours {

    public static void main(String[] arguments) {
        SpringApplication.run(Encours.class, arguments);
    }
}
