package io.encours.bench.tables;

import io.encours.facts.bench.TariffQuestion;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToIntFunction;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.ThreadSafeOption;
import org.kie.api.runtime.rule.FactHandle;

/**
 * What asking from a rule costs at the least: one rule that asks the hand-written index, in a session that its thread
 * uses again and again. One fact, one firing, no row as a fact, no trace.
 */
final class IndexInDrools implements TariffEngine {

    private static final String RULES = """
            package stock

            import io.encours.facts.bench.TariffQuestion

            global java.util.function.ToIntFunction index
            global java.util.concurrent.atomic.AtomicInteger points

            rule "the question is answered"
            when
                $question : TariffQuestion()
            then
                points.setPlain(index.applyAsInt($question));
            end
            """;

    private final KieContainer container;
    private final List<TariffQuestion> questions;
    private final ThreadLocal<Asking> asking;

    private IndexInDrools(KieContainer container, HandWrittenTariff index) {
        this.container = container;
        this.questions = index.questions();
        this.asking = ThreadLocal.withInitial(() -> Asking.in(container, index::answered));
    }

    static IndexInDrools of(Tariff tariff) {
        String rows = Integer.toString(tariff.rows().size());
        return new IndexInDrools(DroolsRules.compiled("index", rows, RULES), HandWrittenTariff.of(tariff));
    }

    @Override
    public int points(int question) {
        return asking.get().points(questions.get(question));
    }

    @Override
    public void close() {
        container.dispose();
    }

    /** One thread's session. */
    private record Asking(KieSession session, AtomicInteger points) {

        static Asking in(KieContainer container, ToIntFunction<TariffQuestion> index) {
            KieSessionConfiguration settings = KieServices.get().newKieSessionConfiguration();
            settings.setOption(ThreadSafeOption.NO);
            Asking asking = new Asking(container.newKieSession(settings), new AtomicInteger());
            asking.session.setGlobal("index", index);
            asking.session.setGlobal("points", asking.points);
            return asking;
        }

        int points(TariffQuestion question) {
            points.setPlain(-1);
            FactHandle fact = session.insert(question);
            session.fireAllRules();
            session.delete(fact);
            return points.getPlain();
        }
    }
}
