package io.encours;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock, in the zone of the service: it says which day is today and when a day ends, wherever the machine stands. */
@Configuration(proxyBeanMethods = false)
class ServiceClock {

    @Bean
    Clock clock(@Value("${encours.zone:Europe/Paris}") ZoneId zone) {
        return Clock.system(zone);
    }
}
