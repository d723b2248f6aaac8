package io.encours.engine;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.builder.Results;
import org.kie.api.runtime.KieContainer;

/**
 * One compiled set of rule sources, with sessions that are used again.
 *
 * <p>A session serves one evaluation at a time, and goes back clean; one that failed is thrown away. Closing disposes of
 * the idle sessions and of the classes; a session still out is disposed of when it comes back.
 */
final class RuleContainer implements AutoCloseable {

    static {
        // The default crashes on an accumulate over inline lambdas, and takes twice as long.
        System.setProperty("drools.externaliseCanonicalModelLambda", "false");
    }

    private static final KieServices KIE = KieServices.get();

    private final ReleaseId id;
    private final KieContainer container;
    private final Queue<EvaluationSession> idle = new ConcurrentLinkedQueue<>();
    private volatile boolean closed;

    private RuleContainer(ReleaseId id) {
        this.id = id;
        this.container = KIE.newKieContainer(id);
        container.getKieBase();
    }

    /**
     * Compiles rule sources.
     *
     * @param key names the set of sources; the same key never stands for other sources
     * @param sources rule files by path
     * @throws PolicyException with each error of the compiler, if there is one
     */
    static RuleContainer compile(String key, Map<String, String> sources) {
        ReleaseId id = KIE.newReleaseId("io.encours.policy", key, "1");
        KieFileSystem files = KIE.newKieFileSystem();
        files.generateAndWritePomXML(id);
        sources.forEach((path, drl) -> files.write("src/main/resources/" + path, drl));
        Results results =
                KIE.newKieBuilder(files).buildAll(ExecutableModelProject.class).getResults();
        if (results.hasMessages(Message.Level.ERROR)) {
            throw new PolicyException(findings(results.getMessages(Message.Level.ERROR)));
        }
        return new RuleContainer(id);
    }

    private static List<PolicyFinding> findings(List<Message> messages) {
        return messages.stream()
                .map(message -> new PolicyFinding(
                        message.getPath() == null ? "rules" : message.getPath().replace("src/main/resources/", ""),
                        message.getLine() > 0 ? "line " + message.getLine() : null,
                        message.getText().lines().findFirst().orElse("does not compile")))
                .distinct()
                .collect(Collectors.toList());
    }

    EvaluationSession borrow() {
        EvaluationSession session = idle.poll();
        return session != null ? session : newSession();
    }

    void giveBack(EvaluationSession session) {
        idle.add(session);
        if (closed) {
            disposeOfIdle();
        }
    }

    /** With Drools' default of thread safety: without it, sessions of one container share state and mix their answers. */
    private EvaluationSession newSession() {
        return new EvaluationSession(container.getKieBase().newKieSession());
    }

    @Override
    public void close() {
        closed = true;
        disposeOfIdle();
        container.dispose();
        KIE.getRepository().removeKieModule(id);
    }

    private void disposeOfIdle() {
        EvaluationSession session;
        while ((session = idle.poll()) != null) {
            session.dispose();
        }
    }
}
