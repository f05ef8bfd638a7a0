package samples.scoring;

import java.nio.file.Path;

/** Knows more than sums. */
public record DatedMark(Path file) {}
