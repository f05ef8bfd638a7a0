package org.pinping.check;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pinping.brand.BrandManagement;
import org.pinping.brand.Honour;
import org.pinping.contest.ContestManagement;
import org.pinping.contest.ContestView;
import org.pinping.entry.Applicant;
import org.pinping.entry.EntryFactsManagement;
import org.pinping.entry.EntryId;
import org.pinping.entry.EntryLine;
import org.pinping.entry.EntryText;
import org.pinping.entry.EntryView;
import org.pinping.entry.material.Material;
import org.pinping.entry.material.MaterialFacts;
import org.pinping.file.Opens;
import org.pinping.file.StoredFile;
import org.pinping.kernel.Fault;
import org.pinping.organization.OrganizationId;
import org.pinping.recommendation.QuotaLine;
import org.pinping.recommendation.RecommendationManagement;
import org.springframework.stereotype.Component;

/** Answers the items of a checklist that can be computed. */
@Component
class Findings {

    /** Below this share of the text two entries share phrases only, and are not worth showing. */
    private static final int WORTH_SHOWING = 5;

    private static final int MOST_SHOWN = 10;

    private final EntryFactsManagement entries;
    private final MaterialFacts materials;
    private final RecommendationManagement recommendations;
    private final BrandManagement brands;
    private final ContestManagement contests;

    Findings(
            EntryFactsManagement entries,
            MaterialFacts materials,
            RecommendationManagement recommendations,
            BrandManagement brands,
            ContestManagement contests) {
        this.entries = entries;
        this.materials = materials;
        this.recommendations = recommendations;
        this.brands = brands;
        this.contests = contests;
    }

    /** What the computer answers to the items of the list, by their kind. */
    Map<CheckKind, Finding> of(EntryView entry, Checklist checklist, List<Likeness> duplicates) {
        List<Fault> faults = entries.faults(entry.line().id());
        Map<CheckKind, Finding> found = new EnumMap<>(CheckKind.class);
        checklist.items().stream()
                .map(CheckItem::kind)
                .filter(CheckKind::isComputed)
                .forEach(kind -> found.computeIfAbsent(kind, it -> of(it, entry, checklist, duplicates, faults)));
        return found;
    }

    private Finding of(
            CheckKind kind, EntryView entry, Checklist checklist, List<Likeness> duplicates, List<Fault> faults) {
        EntryId id = entry.line().id();
        return switch (kind) {
            case COMPLETE -> faults(faults, false);
            case MATERIALS -> materials(id);
            case FILES_OPEN -> opens(id);
            case LIMITS -> faults(faults, true);
            case IN_TIME -> inTime(entry.line());
            case QUOTA -> quota(entry.line());
            case NOT_AWARDED -> notAwarded(entry, checklist);
            case DUPLICATE -> duplicate(checklist, duplicates);
            case MANUAL -> throw new IllegalArgumentException("a person answers it");
        };
    }

    private static Finding faults(List<Fault> all, boolean ofLimits) {
        List<Fault> faults = all.stream().filter(it -> isLimit(it) == ofLimits).toList();
        return faults.isEmpty()
                ? Finding.of(Outcome.YES, ofLimits ? "check.finding.limits" : "check.finding.complete")
                : Finding.of(Outcome.NO, "check.finding.faults", faults.size());
    }

    private static boolean isLimit(Fault fault) {
        return fault.code().endsWith(".long") || fault.code().endsWith(".short");
    }

    /** One sentence for each kind of which there are too few. */
    private Finding materials(EntryId entry) {
        List<Fault> shortages = materials.shortages(entry);
        if (shortages.isEmpty()) {
            return Finding.of(Outcome.YES, "check.finding.materials");
        }
        return shortages.size() > 1
                ? Finding.of(Outcome.NO, "check.finding.materials.several", shortages.size())
                : new Finding(
                        Outcome.NO, shortages.get(0).code(), shortages.get(0).args());
    }

    private Finding opens(EntryId entry) {
        List<Material> files = materials.of(entry);
        List<String> broken = names(files, Opens.NO);
        if (!broken.isEmpty()) {
            return Finding.of(Outcome.NO, "check.finding.broken", broken.size(), String.join("、", broken));
        }
        if (files.isEmpty()) {
            return Finding.of(Outcome.YES, "check.finding.noFiles");
        }
        List<String> unknown = names(files, Opens.UNKNOWN);
        return unknown.isEmpty()
                ? Finding.of(Outcome.YES, "check.finding.opens", files.size())
                : Finding.of(Outcome.YES, "check.finding.opens.unknown", files.size(), String.join("、", unknown));
    }

    private static List<String> names(List<Material> files, Opens opens) {
        return files.stream()
                .map(Material::file)
                .filter(it -> it.opens() == opens)
                .map(StoredFile::name)
                .toList();
    }

    private Finding inTime(EntryLine entry) {
        Instant first = entries.firstHandedIn(entry.id());
        Instant deadline = entries.deadline(entry.id());
        if (deadline == null) {
            return Finding.of(Outcome.NONE, "check.finding.noDeadline");
        }
        ContestView contest = contests.get(entry.contest());
        return Finding.of(
                first.isBefore(deadline) ? Outcome.YES : Outcome.NO,
                "check.finding.inTime",
                contest.minute(first),
                contest.minute(deadline));
    }

    private Finding quota(EntryLine entry) {
        List<QuotaLine> above = recommendations.above(entry);
        Optional<QuotaLine> over =
                above.stream().filter(it -> it.used() > it.quota()).findFirst();
        if (above.isEmpty()) {
            return Finding.of(Outcome.YES, "check.finding.noQuota");
        }
        QuotaLine said = over.orElse(above.get(0));
        return Finding.of(
                over.isPresent() ? Outcome.NO : Outcome.YES,
                "check.finding.quota",
                said.organizationName(),
                said.used(),
                said.quota());
    }

    private Finding notAwarded(EntryView entry, Checklist checklist) {
        Set<OrganizationId> bodies = entry.coApplicants().stream()
                .map(Applicant::organization)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(
                        () -> new HashSet<>(Set.of(entry.line().organization()))));
        List<Honour> won = brands.honours(entry.line().brandName(), bodies);
        return won.stream()
                .filter(it -> it.level() == checklist.level())
                .findFirst()
                .map(it -> Finding.of(Outcome.NO, "check.finding.awarded", String.valueOf(it.year()), it.title()))
                .orElseGet(() -> won.isEmpty()
                        ? Finding.of(Outcome.YES, "check.finding.notAwarded")
                        : Finding.of(
                                Outcome.YES,
                                "check.finding.awardedElsewhere",
                                String.valueOf(won.get(0).year()),
                                won.get(0).title()));
    }

    private static Finding duplicate(Checklist checklist, List<Likeness> duplicates) {
        if (duplicates.isEmpty()) {
            return Finding.of(Outcome.YES, "check.finding.original");
        }
        Likeness likest = duplicates.get(0);
        return Finding.of(
                likest.reaches(checklist.duplicateLimit()) ? Outcome.NO : Outcome.YES,
                "check.finding.duplicate",
                likest.other().brandName(),
                likest.percent().toPlainString(),
                checklist.duplicateLimit());
    }

    /** The entries of any contest that hold some of this one's text, the likest first. */
    List<Likeness> duplicates(EntryId entry) {
        TextOverlap overlap = new TextOverlap(entries.text(entry).text());
        if (overlap.length() == 0) {
            return List.of();
        }
        return entries.othersThan(entry).stream()
                .map(other -> likeness(overlap, other))
                .filter(it -> it.reaches(WORTH_SHOWING))
                .sorted(Comparator.comparingInt(Likeness::same)
                        .reversed()
                        .thenComparing(it -> it.other().id().value()))
                .limit(MOST_SHOWN)
                .toList();
    }

    private static Likeness likeness(TextOverlap overlap, EntryText other) {
        return new Likeness(other, overlap.sharedWith(other.text()), overlap.length());
    }
}
