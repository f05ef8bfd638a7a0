package org.pinping.contest;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.pinping.kernel.Fault;

/** What of a contest may no longer change because entries rest on it, or because it was announced. */
record UsePolicy(ContestView stored, Set<Long> usedCategories, boolean hasEntries) {

    List<Fault> faults(ContestSettings stated) {
        List<Fault> faults = new ArrayList<>();
        checkCategories(stated, faults);
        if (hasEntries) {
            checkSections(stated, faults);
            if (stored.countRule() != stated.countRule()) {
                faults.add(Fault.of("countRule", "problem.contest.used.sections"));
            }
            if (!stored.entryCodePattern().equals(stated.entryCodePattern())) {
                faults.add(Fault.of("entryCodePattern", "problem.contest.used.pattern"));
            }
        }
        if (stored.phase() != Phase.PREPARING
                && !Objects.equals(stored.submissionClosesAt(), stated.submissionClosesAt())) {
            faults.add(Fault.of("submissionClosesAt", "problem.contest.deadline.announced"));
        }
        return faults;
    }

    private void checkCategories(ContestSettings stated, List<Fault> faults) {
        for (CategoryView category : stored.categories()) {
            Optional<CategorySettings> kept = stated.categories().stream()
                    .filter(it -> it.code().equals(category.code()))
                    .findFirst();
            boolean same = kept.isPresent() && kept.get().title().equals(category.title());
            if (!same && usedCategories.contains(category.id())) {
                faults.add(Fault.of("categories", "problem.contest.used.category", category.title(), category.code()));
            }
        }
    }

    /** Help and aliases may still be bettered: they ask nothing new of anyone. */
    private void checkSections(ContestSettings stated, List<Fault> faults) {
        if (!demands(stored.settings()).equals(demands(stated))) {
            faults.add(Fault.of("sections", "problem.contest.used.sections"));
        }
    }

    private static List<SectionSettings> demands(ContestSettings settings) {
        return settings.sections().stream()
                .map(it -> new SectionSettings(it.code(), it.title(), it.minLength(), it.maxLength(), "", List.of()))
                .toList();
    }
}
