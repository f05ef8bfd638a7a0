package org.pinping.entry.web;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pinping.entry.intake.BatchChoice;
import org.pinping.entry.intake.IntakeId;

/** What the preview of a batch sends: for each chosen file its organization and category. */
public class IntakeBatchForm {

    private Set<Long> chosen = new LinkedHashSet<>();
    private Map<Long, Long> organizations = new LinkedHashMap<>();
    private Map<Long, Long> categories = new LinkedHashMap<>();

    List<BatchChoice> toChoices() {
        return chosen.stream()
                .map(id -> new BatchChoice(
                        new IntakeId(id), organizations.getOrDefault(id, 0L), categories.getOrDefault(id, 0L)))
                .toList();
    }

    public Set<Long> getChosen() {
        return chosen;
    }

    public void setChosen(Set<Long> chosen) {
        this.chosen = chosen;
    }

    public Map<Long, Long> getOrganizations() {
        return organizations;
    }

    public void setOrganizations(Map<Long, Long> organizations) {
        this.organizations = organizations;
    }

    public Map<Long, Long> getCategories() {
        return categories;
    }

    public void setCategories(Map<Long, Long> categories) {
        this.categories = categories;
    }
}
