package org.pinping.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Writes sample papers to look at: {@code SampleWorkbook <file> [entries] [judges]}. */
final class SampleWorkbook {

    private SampleWorkbook() {}

    public static void main(String[] args) throws IOException {
        Path file = Path.of(args.length > 0 ? args[0] : "target/papers/sample.xlsx");
        int entries = args.length > 1 ? Integer.parseInt(args[1]) : 48;
        int judges = args.length > 2 ? Integer.parseInt(args[2]) : 9;
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (OutputStream out = Files.newOutputStream(file)) {
            papers().write(ResultPaperSamples.of(entries, judges), out);
        }
    }

    static PaperSet papers() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/report", "messages/scoring");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setDefaultLocale(Locale.SIMPLIFIED_CHINESE);
        return new PaperSet(messages, PaperSettings.DEFAULT);
    }
}
