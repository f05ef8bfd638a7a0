package org.pinping.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DraftChangeTests {

    @Test
    void isEmptyBetweenEqualDrafts() {
        assertThat(DraftChange.between(draft("甲", "x"), draft("甲", "x")).isEmpty())
                .isTrue();
    }

    @Test
    void namesFieldsAndBothValues() {
        DraftChange change = DraftChange.between(draft("甲", ""), draft("乙", "新"));

        assertThat(change.fields()).containsExactly("brandName", "sections[a]");
        assertThat(change.before()).isEqualTo("甲；—");
        assertThat(change.after()).isEqualTo("乙；新");
    }

    @Test
    void showsLongTextsFromTheirFirstDifference() {
        String same = "同".repeat(200);

        DraftChange change = DraftChange.between(draft("甲", same + "旧"), draft("甲", same + "新"));

        assertThat(change.before()).startsWith("…同").endsWith("旧").hasSizeLessThan(50);
        assertThat(change.after()).startsWith("…同").endsWith("新");
    }

    private static EntryDraft draft(String brandName, String text) {
        return new EntryDraft(1, brandName, List.of(), Map.of(), Map.of("a", text));
    }
}
