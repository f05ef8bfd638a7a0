package org.pinping;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pinping.embedded.TestMariaDb;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.MapPropertySource;

/** Points an application under test to the one database server of this test run, which it starts on first use. */
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String KIND = System.getProperty("pinping.test.database", "mysql");

    private static @Nullable TestServer server;
    private static @Nullable String failure;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestServer running = running();
        Map<String, Object> settings = Map.of(
                "spring.datasource.url", running.url(),
                "spring.datasource.username", running.user(),
                "spring.datasource.password", running.password());
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test-database", settings));
    }

    /** Fails the same way every time once it has failed: a missing server is never a skipped test. */
    private static synchronized TestServer running() {
        if (failure != null) {
            throw new IllegalStateException(failure);
        }
        TestServer running = server;
        if (running == null) {
            try {
                running = start();
                server = running;
            } catch (RuntimeException e) {
                failure = e.getMessage();
                throw e;
            }
        }
        return running;
    }

    private static TestServer start() {
        return switch (KIND) {
            case "mysql" -> TestMySql.start();
            case "mariadb" -> TestMariaDb.start();
            default -> throw new IllegalStateException("pinping.test.database is mysql or mariadb, not " + KIND);
        };
    }
}
