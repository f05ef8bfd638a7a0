package org.pinping;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    @Test
    void modulesDependOnlyOnWhatTheyDeclare() {
        ApplicationModules.of(Application.class).verify();
    }

    @Test
    void everyPackageBelowTheRootIsADeclaredModule() {
        String[] names = ApplicationModules.of(Application.class).stream()
                .map(module -> module.getIdentifier().toString())
                .sorted()
                .toArray(String[]::new);

        assertThat(names)
                .containsExactly(
                        "account",
                        "audit",
                        "brand",
                        "casefile",
                        "check",
                        "contest",
                        "counting",
                        "criteria",
                        "demo",
                        "embedded",
                        "entry",
                        "file",
                        "jury",
                        "kernel",
                        "office",
                        "organization",
                        "recommendation",
                        "report",
                        "result",
                        "scorecard",
                        "scoring",
                        "statistics",
                        "web");
    }

    @Test
    void anUndeclaredDependencyIsFound() {
        ImportOption samplesOnly = location -> location.contains("/samples/modules/");

        ApplicationModules modules = ApplicationModules.of("samples.modules", samplesOnly);

        assertThat(modules.detectViolations().getMessages())
                .anySatisfy(message ->
                        assertThat(Arrays.asList(message.split("\\s+"))).anyMatch(word -> word.contains("beta")));
    }
}
