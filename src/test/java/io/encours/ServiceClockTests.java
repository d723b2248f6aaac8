package io.encours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneId;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class ServiceClockTests {

    private static final TimeZone OF_THE_MACHINE = TimeZone.getDefault();

    private final ApplicationContextRunner service =
            new ApplicationContextRunner().withUserConfiguration(ServiceClock.class);

    @AfterEach
    void putTheZoneOfTheMachineBack() {
        TimeZone.setDefault(OF_THE_MACHINE);
    }

    @Test
    void keepsTheTimeOfParisWhateverTheZoneOfTheMachine() {
        for (String machine : new String[] {"UTC", "Pacific/Kiritimati", "Pacific/Pago_Pago"}) {
            TimeZone.setDefault(TimeZone.getTimeZone(machine));
            service.run(context -> assertThat(context.getBean(Clock.class).getZone())
                    .as(machine)
                    .isEqualTo(ZoneId.of("Europe/Paris")));
        }
    }

    @Test
    void keepsTheTimeOfTheZoneThatIsConfigured() {
        service.withPropertyValues("encours.zone=America/Montreal")
                .run(context ->
                        assertThat(context.getBean(Clock.class).getZone()).isEqualTo(ZoneId.of("America/Montreal")));
    }

    @Test
    void doesNotStartInAZoneThatDoesNotExist() {
        service.withPropertyValues("encours.zone=Europe/Lutece")
                .run(context -> assertThat(context).getFailure().rootCause().hasMessageContaining("Europe/Lutece"));
    }
}
