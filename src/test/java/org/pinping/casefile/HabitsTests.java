package org.pinping.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pinping.office.DocumentFormat;
import org.pinping.office.DocumentReader;
import org.pinping.office.DocumentText;
import org.pinping.office.TestDocuments;

/** The same case in every format and under headings of every habit comes out the same. */
class HabitsTests {

    private static final String COUNTED = "一二三";
    private static final DocumentReader READER = new DocumentReader();

    /** How a heading is written: its number from 0, its title. */
    private interface Habit {
        String heading(int number, String title);
    }

    static Stream<Sample> samples() {
        List<Sample> samples = new ArrayList<>();
        for (DocumentFormat format : DocumentFormat.values()) {
            habits(format).forEach(samples::add);
        }
        return samples.stream();
    }

    private static Stream<Sample> habits(DocumentFormat format) {
        return Stream.of(
                new Sample(format, "一、", (i, t) -> COUNTED.charAt(i) + "、" + t),
                new Sample(format, "一、　", (i, t) -> COUNTED.charAt(i) + "、　" + t),
                new Sample(format, "（一）", (i, t) -> "（" + COUNTED.charAt(i) + "）" + t),
                new Sample(format, "(一) ", (i, t) -> "(" + COUNTED.charAt(i) + ") " + t),
                new Sample(format, "1.", (i, t) -> i + 1 + "." + t),
                new Sample(format, "1、", (i, t) -> i + 1 + "、" + t),
                new Sample(format, "１．", (i, t) -> (char) ('１' + i) + "．" + t),
                new Sample(format, "第一部分", (i, t) -> "第" + COUNTED.charAt(i) + "部分 " + t),
                new Sample(format, "# ", (i, t) -> "# " + t),
                new Sample(format, "##", (i, t) -> "##" + t),
                new Sample(format, "## 一、", (i, t) -> "## " + COUNTED.charAt(i) + "、" + t),
                new Sample(format, "**", (i, t) -> "**" + t + "**"),
                new Sample(format, "【】", (i, t) -> "【" + t + "】"),
                new Sample(format, "colon", (i, t) -> t + "："),
                new Sample(format, "half colon", (i, t) -> COUNTED.charAt(i) + "、" + t + ":"),
                new Sample(format, "alone", (i, t) -> t),
                new Sample(format, "spaced", (i, t) -> t.replaceAll("(?<=.)(?=.)", " ")),
                new Sample(format, "limit", (i, t) -> COUNTED.charAt(i) + "、" + t + "（不超过800字）"),
                new Sample(format, "prefixed", (i, t) -> COUNTED.charAt(i) + "、品牌创建" + t));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theCaseComesOutTheSame(Sample sample) throws Exception {
        List<String> lines = new ArrayList<>(List.of(ModelCase.BRAND, ModelCase.BODY));
        for (int i = 0; i < 3; i++) {
            lines.add(sample.habit()
                    .heading(i, i == 2 ? "创建成效" : ModelCase.TITLES.get(i).title()));
            // the sub-headings of one habit are the headings of another; nobody uses one sign for both
            boolean clash = sample.name().startsWith("（") || sample.name().startsWith("(");
            ModelCase.sections().get(i).forEach(it -> lines.add(clash ? it.replaceFirst("^（(.)）", "$1、") : it));
        }
        String name = "case." + sample.format().extension();

        DocumentText text = READER.read(name, TestDocuments.of(sample.format(), lines));
        CaseFileProposal proposal = CaseFileReader.propose(text, ModelCase.TITLES);

        assertThat(proposal.brand()).isEqualTo(new Found(ModelCase.BRAND, true));
        assertThat(proposal.bodies()).containsExactly(new Found(ModelCase.BODY, true));
        assertThat(plain(proposal.sections().getOrDefault("profile", "")))
                .isEqualTo(plain(ModelCase.text(ModelCase.PROFILE)));
        assertThat(plain(proposal.sections().getOrDefault("practices", "")))
                .isEqualTo(plain(ModelCase.text(ModelCase.PRACTICES)));
        assertThat(plain(proposal.sections().getOrDefault("results", "")))
                .isEqualTo(plain(ModelCase.text(ModelCase.RESULTS)));
        assertThat(proposal.unplaced()).isEmpty();
        Conservation.assertNothingLost(text, proposal);
    }

    /** Paragraphs alone: the number of a sub-heading differs where it would clash. */
    private static List<String> plain(String text) {
        return text.lines()
                .map(it -> it.replaceFirst("^(?:（.）|.、)", ""))
                .filter(it -> !it.isBlank())
                .toList();
    }

    record Sample(DocumentFormat format, String name, Habit habit) {
        @Override
        public String toString() {
            return format + " " + name;
        }
    }
}
