package org.pinping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word that people read stands in the message files, in both languages. */
class MessageBundleTests {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path JAVA = Path.of("src/main/java");
    private static final Path SAMPLES = Path.of("src/test/resources/samples");

    private static final Pattern JAVA_LITERAL = Pattern.compile("\"([^\"\\\\\\n]*)\"");
    private static final Pattern TEMPLATE_LITERAL = Pattern.compile("'([^'\\n]*)'");
    private static final Pattern TEMPLATE_MESSAGE = Pattern.compile("#\\{\\|?([A-Za-z][\\w.-]*)");

    @Test
    void bothLanguagesSayTheSame() throws IOException {
        assertThat(new MessageBundles(RESOURCES.resolve("messages")).faults()).isEmpty();
    }

    @Test
    void everyFileIsLoaded() throws IOException {
        Properties settings = new Properties();
        try (InputStream in = Files.newInputStream(RESOURCES.resolve("application.properties"))) {
            settings.load(in);
        }
        List<String> files = new MessageBundles(RESOURCES.resolve("messages"))
                .names().stream().map(name -> "messages/" + name).toList();

        assertThat(settings.getProperty("spring.messages.basename").split(","))
                .containsExactlyInAnyOrderElementsOf(files);
    }

    @Test
    void everyMessageOfTheProgramExists() throws IOException {
        assertThat(unknownInJava(RESOURCES.resolve("messages"), JAVA)).isEmpty();
    }

    @Test
    void everyMessageOfATemplateExists() throws IOException {
        assertThat(unknownInTemplates(RESOURCES.resolve("messages"), RESOURCES.resolve("templates")))
                .isEmpty();
    }

    @Test
    void templatesSayNothingThemselves() throws IOException {
        assertThat(literals(RESOURCES.resolve("templates"))).isEmpty();
    }

    @Test
    void theRulesBite() throws IOException {
        Path messages = SAMPLES.resolve("messages");

        assertThat(new MessageBundles(messages).faults())
                .containsExactlyInAnyOrder(
                        "first sample.arguments: different arguments",
                        "first sample.chinese: no English",
                        "first sample.english: no Chinese",
                        "second sample.same: also in another file");
        assertThat(unknownInJava(messages, SAMPLES)).containsExactly("Sample.java: sample.missing");
        assertThat(unknownInTemplates(messages, SAMPLES.resolve("templates")))
                .containsExactly("sample.html: sample.absent", "sample.html: sample.nowhere.");
        assertThat(literals(SAMPLES.resolve("templates")))
                .containsExactly(
                        "sample.html: spoken",
                        "sample.html: alt=\"picture\"",
                        "sample.html: inline onclick",
                        "sample.html: th:text=\"'直接'\"");
    }

    private static List<String> unknownInJava(Path messages, Path sources) throws IOException {
        return unknown(messages, sources, ".java", JAVA_LITERAL);
    }

    private static List<String> unknownInTemplates(Path messages, Path templates) throws IOException {
        List<String> findings = new ArrayList<>(unknown(messages, templates, ".html", TEMPLATE_LITERAL));
        MessageBundles bundles = new MessageBundles(messages);
        for (Path file : MessageBundles.files(templates, ".html")) {
            TEMPLATE_MESSAGE
                    .matcher(Files.readString(file))
                    .results()
                    .map(match -> match.group(1))
                    .filter(key -> !bundles.isKnown(key))
                    .forEach(key -> findings.add(file.getFileName() + ": " + key));
        }
        return findings.stream().sorted().distinct().toList();
    }

    private static List<String> unknown(Path messages, Path folder, String ending, Pattern literal) throws IOException {
        MessageBundles bundles = new MessageBundles(messages);
        List<String> findings = new ArrayList<>();
        for (Path file : MessageBundles.files(folder, ending)) {
            Stream<MatchResult> literals =
                    literal.matcher(Files.readString(file)).results();
            bundles.unknownKeys(literals).forEach(key -> findings.add(file.getFileName() + ": " + key));
        }
        return findings;
    }

    private static List<String> literals(Path templates) throws IOException {
        List<String> findings = new ArrayList<>();
        for (Path file : MessageBundles.files(templates, ".html")) {
            TemplateText.findings(Files.readString(file))
                    .forEach(text -> findings.add(file.getFileName() + ": " + text));
        }
        return findings;
    }
}
