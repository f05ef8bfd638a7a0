package org.pinping.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.pinping.office.DocumentBlock.Paragraph;
import org.pinping.office.DocumentText;

/** Weighs a proposal against its file: every sign that is not blank must be in it exactly once. */
final class Conservation {

    private Conservation() {}

    static void assertNothingLost(DocumentText text, CaseFileProposal proposal) {
        Map<Integer, Integer> difference = new TreeMap<>();
        for (var block : text.blocks()) {
            if (block instanceof Paragraph paragraph) {
                add(difference, paragraph.text(), 1);
            }
        }
        own(difference, proposal.brand());
        own(difference, proposal.recommender());
        proposal.bodies().forEach(it -> own(difference, it));
        proposal.fields().forEach(it -> add(difference, it.value(), -1));
        proposal.sections().values().forEach(it -> add(difference, it, -1));
        proposal.captions().forEach(it -> add(difference, it.text(), -1));
        proposal.unplaced().forEach(it -> add(difference, it.text(), -1));
        proposal.mends().forEach(it -> {
            add(difference, it.removed(), -1);
            add(difference, it.added(), 1);
        });
        difference.values().removeIf(it -> it == 0);

        assertThat(difference.entrySet().stream().map(it -> Character.toString(it.getKey()) + " " + it.getValue()))
                .as("signs too few (+) or too many (-) in the proposal")
                .isEmpty();
    }

    private static void own(Map<Integer, Integer> difference, Found found) {
        if (found.own()) {
            add(difference, found.value(), -1);
        }
    }

    private static void add(Map<Integer, Integer> difference, String text, int weight) {
        text.codePoints().filter(it -> !Signs.isBlank(it)).forEach(it -> difference.merge(it, weight, Integer::sum));
    }
}
