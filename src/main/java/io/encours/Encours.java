package io.encours;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** The service: credit decisions from rules and spreadsheet decision tables, each on record. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Encours {

    public static void main(String[] arguments) {
        SpringApplication.run(Encours.class, arguments);
    }

    /** The one clock; a decision without a date is as of today in the zone of the machine. */
    @Bean
    Clock clock() {
        return Clock.systemDefaultZone();
    }
}
