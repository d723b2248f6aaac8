package io.encours.bench.tables;

import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.builder.Results;
import org.kie.api.runtime.KieContainer;

/** Rules compiled by Drools as it comes. */
final class DroolsRules {

    private DroolsRules() {}

    /**
     * A container of its own.
     *
     * @param version of no other rules of that name
     */
    static KieContainer compiled(String name, String version, String drl) {
        System.setProperty("drools.externaliseCanonicalModelLambda", "false");
        KieServices kie = KieServices.get();
        ReleaseId id = kie.newReleaseId("io.encours.bench", name, version);
        KieFileSystem files = kie.newKieFileSystem();
        files.generateAndWritePomXML(id);
        files.write("src/main/resources/stock/" + name + ".drl", drl);
        Results results =
                kie.newKieBuilder(files).buildAll(ExecutableModelProject.class).getResults();
        if (results.hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(results.toString());
        }
        return kie.newKieContainer(id);
    }
}
