package io.encours.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.encours.facts.RecordedAs;
import io.encours.facts.score.ScoreResult;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** Facts are recorded under names of their own; those on record already keep theirs. */
class FactNamesTests {

    @Test
    void givesNoNameTwice() throws Exception {
        assertThat(names()).doesNotHaveDuplicates().allMatch(name -> name.matches("([a-z-]+/)?[a-z-]+"));
    }

    /** Whoever moves or renames a class keeps the name of its facts, or what is on record replays no more. */
    @Test
    void hasEveryNameThatWasOnceGiven() throws Exception {
        assertThat(names()).containsAll(former().stringPropertyNames());
    }

    @Test
    void knowsWhatAFactWasCalledBefore() {
        assertThat(FactNames.former("credit-limit/verdict")).isEqualTo("Verdict");
        assertThat(FactNames.former("order-approval/verdict-of-later")).isEqualTo("order-approval/verdict-of-later");
        assertThat(FactNames.isFormer("Verdict")).isTrue();
        assertThat(FactNames.isFormer("credit-limit/verdict")).isFalse();
    }

    private static List<String> names() throws ClassNotFoundException {
        ClassPathScanningCandidateComponentProvider named = new ClassPathScanningCandidateComponentProvider(false);
        named.addIncludeFilter(new AnnotationTypeFilter(RecordedAs.class));
        List<String> names = new ArrayList<>();
        for (var each :
                named.findCandidateComponents(ScoreResult.class.getPackageName().replaceAll("\\.\\w+$", ""))) {
            names.add(Class.forName(each.getBeanClassName())
                    .getAnnotation(RecordedAs.class)
                    .value());
        }
        return names;
    }

    private static Properties former() throws IOException {
        Properties former = new Properties();
        former.load(FactNames.class.getResourceAsStream("former-fact-names.properties"));
        return former;
    }
}
