package io.encours.rulebook.check;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How far the checks of a draft go.
 *
 * @param timeLimit after which they are given up, with an error in the report
 * @param comparedRows how many changed rows are compiled with Drools' own decision-table compiler as well
 */
@ConfigurationProperties("encours.checks")
public record CheckSettings(
        @DefaultValue("60s") Duration timeLimit,
        @DefaultValue("200") int comparedRows) {}
