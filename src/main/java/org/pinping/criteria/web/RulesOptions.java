package org.pinping.criteria.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.pinping.scoring.Clause;
import org.pinping.scoring.Mean;
import org.pinping.scoring.RoundRules;
import org.pinping.scoring.ScoringStandard;
import org.pinping.scoring.Text;
import org.pinping.scoring.TieBreakRule;
import org.pinping.scoring.TieBreakRule.ByClause;
import org.pinping.scoring.TieBreakRule.ByItem;
import org.pinping.scoring.TrimmedMean;
import org.pinping.scoring.Wording;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The choices of the rules form in the reader's language, from value to text. */
@Component
class RulesOptions {

    private final MessageSource messages;

    RulesOptions(MessageSource messages) {
        this.messages = messages;
    }

    /** @param rules whose own choices are offered too, common or not */
    Map<String, Map<String, String>> of(ScoringStandard standard, RoundRules rules) {
        Map<String, String> methods = choices("criteria.rules.method.", "trimmed_mean", "mean");
        if (!(rules.aggregation() instanceof TrimmedMean || rules.aggregation() instanceof Mean)) {
            methods.put(RulesForm.KEPT, say(rules.aggregation().explained()));
        }
        Map<String, String> ties = ties(standard);
        rules.ties().forEach(rule -> ties.putIfAbsent(rule.key(), say(rule.explained())));
        return Map.of(
                "method",
                methods,
                "tooFew",
                choices("criteria.rules.tooFew.", "shrink", "mean", "median", "fail"),
                "rankOn",
                choices("criteria.rules.rankOn.", "exact", "rounded"),
                "ties",
                ties);
    }

    private Map<String, String> choices(String prefix, String... values) {
        Map<String, String> choices = new LinkedHashMap<>();
        Stream.of(values).forEach(value -> choices.put(value, say(prefix + value)));
        return choices;
    }

    private Map<String, String> ties(ScoringStandard standard) {
        Map<String, String> ties = new LinkedHashMap<>();
        ties.put("", say("criteria.rules.tie.none"));
        standard.items().forEach(item -> add(ties, new ByItem(item.code()), item.title()));
        for (TieBreakRule rule : TieBreakRule.plain()) {
            ties.put(rule.key(), say(rule.explained()));
        }
        for (Clause clause : standard.clauses()) {
            if (!clause.kind().optional()) {
                add(ties, new ByClause(clause.code()), clause.title());
            }
        }
        return ties;
    }

    private void add(Map<String, String> ties, TieBreakRule rule, Text title) {
        String words = say("criteria.rules.tie.named", say(rule.explained()), title.in(locale()));
        ties.put(rule.key(), words);
    }

    private String say(Wording wording) {
        return say(wording.code(), wording.args(locale()));
    }

    private String say(String code, Object... args) {
        return messages.getMessage(code, args, locale());
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
