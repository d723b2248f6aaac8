package io.encours.bench.http;

import io.encours.Encours;
import io.encours.TestDatabase;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The service in this process, as it is started by its users, on a PostgreSQL with a database of its own. */
final class ServiceUnderLoad implements AutoCloseable {

    private final JdbcClient owner;
    private final ConfigurableApplicationContext context;
    private final LoadGenerator generator;

    private ServiceUnderLoad(JdbcClient owner, ConfigurableApplicationContext context) {
        this.owner = owner;
        this.context = context;
        int port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        this.generator = new LoadGenerator(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), port), "credit-manager", TestDatabase.PASSWORD);
    }

    static ServiceUnderLoad start() {
        TestDatabase database = TestDatabase.fresh();
        SpringApplication application = new SpringApplication(Encours.class);
        application.setAdditionalProfiles(ConstantEndpoint.PROFILE);
        ConfigurableApplicationContext context = application.run(arguments(database));
        return new ServiceUnderLoad(JdbcClient.create(database.owner()), context);
    }

    private static String[] arguments(TestDatabase database) {
        return List.of(
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--spring.datasource.url=" + database.url(),
                        "--spring.datasource.username="
                                + database.serviceLogin().name(),
                        "--spring.datasource.password="
                                + database.serviceLogin().password(),
                        "--spring.flyway.user=" + database.ownerLogin().name(),
                        "--spring.flyway.password=" + database.ownerLogin().password(),
                        "--encours.local-password=" + TestDatabase.PASSWORD)
                .toArray(String[]::new);
    }

    LoadGenerator generator() {
        return generator;
    }

    /** The database, as the owner of its schema. */
    JdbcClient owner() {
        return owner;
    }

    /** Makes the table of the constant endpoint. */
    void prepare() {
        ConstantEndpoint.TABLE.forEach(sql -> owner.sql(sql).update());
    }

    /** Decides an example once, and has the constant endpoint answer and insert what came of it from then on. */
    void makeConstant(String example, byte[] call) {
        String answer = generator.answer(call);
        String document = owner.sql(
                        "select document from encours.decision_content order by decided_at desc, decision_id desc limit 1")
                .query(String.class)
                .single();
        context.getBean(ConstantEndpoint.class).answer(example, new Constant(answer, document));
    }

    /** Whether decisions are sealed by a block of the chain, as they always are but here. */
    void seal(boolean on) {
        context.getBean(SwitchedChain.class).seal(on);
    }

    /** Stops the index of the search, which follows sealed decisions alone. */
    void stopIndexing() {
        context.getBean("indexFollower", SmartLifecycle.class).stop();
    }

    @Override
    public void close() {
        context.close();
    }
}
