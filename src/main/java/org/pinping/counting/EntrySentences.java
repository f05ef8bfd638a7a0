package org.pinping.counting;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pinping.scoring.Explanation;
import org.pinping.scoring.JudgeNames;
import org.pinping.scoring.Standing;
import org.pinping.scoring.Text;
import org.pinping.scoring.Wording;

/** Tells in plain sentences how one entry came to its score and place. */
final class EntrySentences {

    private final CountResult result;
    private final Words words;

    EntrySentences(CountResult result, Words words) {
        this.result = result;
        this.words = words;
    }

    List<String> of(Standing<String, String> standing) {
        String name = result.name(standing.code());
        List<String> sentences = new ArrayList<>();
        sentences.add(
                words.of("counting.explain.title", name.isEmpty() ? standing.code() : standing.code() + " " + name));
        int scored = (int) result.ranking().standings().stream()
                .filter(it -> it.place() != null)
                .count();
        for (Explanation.Section section :
                Explanation.of(result.rules(), scored, standing, names()).sections()) {
            section.sentences().forEach(it -> sentences.add(words.of(it)));
            section.table().rows().forEach(row -> row.sentences().forEach(it -> sentences.add(words.of(it))));
        }
        return sentences;
    }

    private JudgeNames<String> names() {
        return new JudgeNames<>() {
            @Override
            public String judge(String judge) {
                return judge;
            }

            @Override
            public @Nullable Wording absence(String judge) {
                return null;
            }

            @Override
            public Text item(String code) {
                return result.standard().item(code).title();
            }
        };
    }
}
