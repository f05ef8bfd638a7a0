package org.pinping.contest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pinping.kernel.Fault;

/** Finds all that is wrong with the settings of a contest. The lengths are those of the columns. */
final class SettingsCheck {

    static final int MAX_SECTION_LENGTH = 20_000;

    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_-]{0,19}");

    private final ContestSettings settings;
    private final List<Fault> faults = new ArrayList<>();

    private SettingsCheck(ContestSettings settings) {
        this.settings = settings;
    }

    static List<Fault> of(ContestSettings settings) {
        SettingsCheck check = new SettingsCheck(settings);
        check.checkTexts();
        check.checkPlaces();
        check.checkCategories();
        check.checkSections();
        return check.faults;
    }

    private void checkTexts() {
        line("title", settings.title(), 120, true);
        line("edition", settings.edition(), 60, false);
        line("awardWord", settings.awardWord(), 40, false);
        line("hostName", settings.hostName(), 120, true);
        line("basisDocument", settings.basisDocument(), 200, false);
        line("zone", settings.zone().getId(), 64, true);
        line("entryCodePattern", settings.entryCodePattern(), 40, true);
        if (!new EntryCodePattern(settings.entryCodePattern()).isValid()) {
            faults.add(Fault.of("entryCodePattern", "problem.contest.pattern"));
        }
    }

    private void checkPlaces() {
        if (settings.places() < 1 || settings.places() > 999) {
            faults.add(Fault.of("places", "problem.contest.places.range"));
        }
        int least = settings.categories().stream()
                .map(CategorySettings::minPlaces)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
        if (least > settings.places()) {
            faults.add(Fault.of("places", "problem.contest.places.sum", least, settings.places()));
        }
    }

    private void checkCategories() {
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < settings.categories().size(); i++) {
            CategorySettings category = settings.categories().get(i);
            String path = "categories[" + i + "].";
            code(path, category.code(), codes);
            line(path + "title", category.title(), 60, true);
            range(path + "minPlaces", category.minPlaces(), path + "maxPlaces", category.maxPlaces(), 999);
        }
    }

    private void checkSections() {
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < settings.sections().size(); i++) {
            SectionSettings section = settings.sections().get(i);
            String path = "sections[" + i + "].";
            code(path, section.code(), codes);
            line(path + "title", section.title(), 60, true);
            line(path + "help", section.help(), 500, false);
            line(path + "aliases", SectionAliases.join(section.aliases()), 500, false);
            aliases(path + "aliases", section);
            range(path + "minLength", section.minLength(), path + "maxLength", section.maxLength(), MAX_SECTION_LENGTH);
        }
    }

    /** A title that two sections may bear would lead a text into the wrong one. */
    private void aliases(String field, SectionSettings section) {
        for (SectionSettings other : settings.sections()) {
            for (String alias : section.aliases()) {
                boolean shared = other.title().equals(alias) || other.aliases().contains(alias);
                if (shared && !other.equals(section)) {
                    faults.add(Fault.of(field, "problem.contest.alias.twice", alias, other.title()));
                }
            }
        }
    }

    private void code(String path, String code, Set<String> seen) {
        if (!CODE.matcher(code).matches()) {
            faults.add(Fault.of(path + "code", "problem.contest.code.form"));
        } else if (!seen.add(code)) {
            faults.add(Fault.of(path + "code", "problem.contest.code.twice", code));
        }
    }

    private void range(String minField, @Nullable Integer min, String maxField, @Nullable Integer max, int top) {
        bound(minField, min, top);
        bound(maxField, max, top);
        if (min != null && max != null && min > max) {
            faults.add(Fault.of(minField, "problem.contest.range", min, max));
        }
    }

    private void bound(String field, @Nullable Integer value, int top) {
        if (value != null && (value < 0 || value > top)) {
            faults.add(Fault.of(field, "problem.contest.bound", top));
        }
    }

    private void line(String field, String text, int maxLength, boolean needed) {
        PlainText.checkLine(field, text, maxLength, faults);
        if (needed) {
            PlainText.checkGiven(field, text, faults);
        }
    }
}
