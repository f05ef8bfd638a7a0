package org.pinping.counting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pinping.scoring.Pipeline;
import org.pinping.scoring.RoundRules;

/** The rules of a count as sentences. */
final class RulesInWords {

    private final Words words;

    RulesInWords(Words words) {
        this.words = words;
    }

    List<String> of(RoundRules rules) {
        List<String> sentences = new ArrayList<>();
        if (rules.pipeline() == Pipeline.ITEM) {
            sentences.add(words.of("counting.rules.item"));
        }
        sentences.add(words.of(rules.aggregation().explained()));
        rules.groups()
                .forEach(group ->
                        sentences.add(words.of("counting.rules.group", group.code(), Figures.plain(group.weight()))));
        sentences.add(
                words.of("counting.rules.rank-on." + rules.rankOn().name().toLowerCase(Locale.ROOT), rules.decimals()));
        rules.ties()
                .forEach(rule -> sentences.add(words.of("counting.rules.tie", words.of(rule.explained()), rule.key())));
        sentences.add(words.of("counting.rules.quorum", rules.quorum(), rules.places()));
        return sentences;
    }
}
