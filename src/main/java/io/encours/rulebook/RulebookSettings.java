package io.encours.rulebook;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the first release comes from and how releases are kept at hand.
 *
 * @param policy a folder with {@code rules} and {@code decision-tables}; what is packed with the service if there is none
 * @param rulebook how releases are kept at hand
 */
@ConfigurationProperties("encours")
public record RulebookSettings(
        @Nullable String policy, @DefaultValue Rulebook rulebook) {

    /**
     * How releases are kept at hand.
     *
     * @param refresh how often the instance asks which releases there are, should it not be told
     * @param lead from an approval that is to take effect now until it does, so that every instance is ready by then
     * @param acceptDrl whether rule files are taken over HTTP; they are code, so by default they are not
     * @param warmUp how long the examples of a new release are evaluated at most, so that the JVM has compiled its rules when
     *     callers need them; 0 for not at all
     * @param keptCompiled releases that stay compiled after use, besides the one in force; from 1
     */
    public record Rulebook(
            @DefaultValue("1s") Duration refresh,
            @DefaultValue("500ms") Duration lead,
            @DefaultValue("false") boolean acceptDrl,
            @DefaultValue("60s") Duration warmUp,
            @DefaultValue("4") int keptCompiled) {

        public Rulebook {
            if (warmUp.isNegative()) {
                throw new IllegalArgumentException(
                        "encours.rulebook.warm-up: %s (expected: 0 or more)".formatted(warmUp));
            }
            if (keptCompiled < 1) {
                throw new IllegalArgumentException(
                        "encours.rulebook.kept-compiled: %d (expected: from 1)".formatted(keptCompiled));
            }
        }
    }
}
