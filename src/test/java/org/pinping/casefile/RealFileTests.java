package org.pinping.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pinping.casefile.CaseFileProposal.Caption;
import org.pinping.office.DocumentReader;
import org.pinping.office.DocumentText;

/** A file as it came out of a PDF, where it is at hand: it does not belong to the project. */
class RealFileTests {

    private static final Path FILE = Path.of("../shared/cases/甬医先锋.txt");

    @Test
    void aFileOutOfAPdfIsCutJoinedAndLosesNothing() throws Exception {
        assumeTrue(Files.exists(FILE));
        DocumentText text = new DocumentReader().read("甬医先锋.txt", Files.readAllBytes(FILE));

        CaseFileProposal proposal = CaseFileReader.propose(text, ModelCase.TITLES);

        assertThat(proposal.brand()).isEqualTo(new Found("甬医先锋", true));
        assertThat(proposal.bodies()).containsExactly(new Found("市卫生健康委直属机关党委", true));
        assertThat(proposal.unplaced()).isEmpty();
        assertThat(counts(proposal)).containsExactly(314, 1103, 426);
        assertThat(proposal.sections().get("practices")).contains("健康同行”等", "积极贡献智慧", "群众脱贫致富");
        assertThat(proposal.captions())
                .extracting(Caption::section)
                .containsExactly("practices", "practices", "results");
        assertThat(proposal.captions())
                .extracting(it -> it.text().substring(0, 4))
                .containsExactly("宁波市援", "8月10", "以农村老");
        assertThat(proposal.mends())
                .filteredOn(it -> it.kind() == Mend.Kind.JOINED)
                .hasSize(4);
        Conservation.assertNothingLost(text, proposal);
    }

    /** Han characters of each section with the captions that stood in it, as they were counted in the original. */
    private static List<Integer> counts(CaseFileProposal proposal) {
        return ModelCase.TITLES.stream()
                .map(section -> han(proposal.sections().getOrDefault(section.code(), ""))
                        + proposal.captions().stream()
                                .filter(it -> it.section().equals(section.code()))
                                .mapToInt(it -> han(it.text()))
                                .sum())
                .toList();
    }

    private static int han(String text) {
        return (int) text.codePoints().filter(Signs::isHan).count();
    }
}
