package io.encours.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.builder.Results;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.definition.rule.Global;
import org.kie.api.runtime.KieContainer;

/**
 * One compiled set of rule sources.
 *
 * <p>Each evaluation has a session of its own: in a session that is used again rules of equal salience fire in an order
 * that depends on what it evaluated before, and making one costs a fraction of an evaluation. The sessions are Drools'
 * thread-safe ones; without that option a rule shares the facts of its last match with the sessions of other threads.
 *
 * <p>The classes are disposed of once the container is closed and no evaluation runs on it any more.
 */
final class RuleContainer implements AutoCloseable {

    static {
        // The default crashes on an accumulate over inline lambdas, and takes twice as long.
        System.setProperty("drools.externaliseCanonicalModelLambda", "false");
    }

    private static final KieServices KIE = KieServices.get();

    /** Keeps the one that is going apart from the one that is compiled of the same sources meanwhile. */
    private static final AtomicInteger COMPILED = new AtomicInteger();

    private final ReleaseId id;
    private final KieContainer container;
    private final KieBase rules;
    private final RuleFirings firings;
    private final RuleReads reads;
    private final Set<String> globals;
    /** The owner's hold, and one for each evaluation that runs. */
    private final AtomicInteger holds = new AtomicInteger(1);

    private RuleContainer(ReleaseId id) {
        this.id = id;
        this.container = KIE.newKieContainer(id);
        this.rules = container.newKieBase(unchanging());
        this.firings = new RuleFirings(rules.getKiePackages());
        this.reads = new RuleReads(firings.byRule(), classes(id));
        this.globals = rules.getKiePackages().stream()
                .flatMap(each -> each.getGlobalVariables().stream())
                .map(Global::getName)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<byte[]> classes(ReleaseId id) {
        InternalKieModule module = (InternalKieModule) KIE.getRepository().getKieModule(id);
        return module.getFileNames().stream()
                .filter(name -> name.endsWith(".class"))
                .map(module::getBytes)
                .toList();
    }

    /** Rules never change within a container; told so, Drools prepares once what it otherwise makes for each session. */
    private static KieBaseConfiguration unchanging() {
        KieBaseConfiguration configuration = KIE.newKieBaseConfiguration();
        configuration.setOption(KieBaseMutabilityOption.DISABLED);
        return configuration;
    }

    /**
     * Compiles rule sources.
     *
     * @param key names the set of sources; the same key never stands for other sources
     * @param sources rule files by path
     * @throws PolicyException with each error of the compiler, if there is one
     */
    static RuleContainer compile(String key, Map<String, String> sources) {
        ReleaseId id = KIE.newReleaseId("io.encours.policy", key, Integer.toString(COMPILED.incrementAndGet()));
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

    /**
     * Does some work in a session of its own.
     *
     * @throws IllegalStateException if this has been closed
     */
    <T> T inSession(Function<EvaluationSession, T> work) {
        if (holds.getAndUpdate(count -> count == 0 ? 0 : count + 1) == 0) {
            throw new IllegalStateException("this policy has been closed");
        }
        EvaluationSession session = null;
        try {
            session = newSession();
            return work.apply(session);
        } finally {
            if (session != null) {
                session.dispose();
            }
            release();
        }
    }

    /** The rules of the policy's own files, as a trace names them. */
    SortedSet<String> rules() {
        return firings.names();
    }

    /** What they read of the facts. */
    RuleReads reads() {
        return reads;
    }

    /** With Drools' default of thread safety: without it, sessions of one container share state and mix their answers. */
    private EvaluationSession newSession() {
        return new EvaluationSession(rules.newKieSession(), firings, globals);
    }

    /** Gives up the owner's hold; once. */
    @Override
    public void close() {
        release();
    }

    private void release() {
        if (holds.decrementAndGet() == 0) {
            container.dispose();
            KIE.getRepository().removeKieModule(id);
        }
    }

    /** Whether Drools has given the classes up. */
    boolean isDisposed() {
        return KIE.getRepository().getKieModule(id) == null;
    }
}
