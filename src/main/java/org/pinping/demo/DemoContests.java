package org.pinping.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pinping.contest.CategoryView;
import org.pinping.contest.ContestId;
import org.pinping.contest.ContestManagement;
import org.pinping.contest.ContestView;
import org.pinping.contest.Phase;
import org.pinping.contest.ReviewRoundId;
import org.pinping.contest.SectionView;
import org.pinping.criteria.CriteriaManagement;
import org.pinping.criteria.StandardReport;
import org.pinping.entry.EntryDraft;
import org.pinping.entry.EntryId;
import org.pinping.entry.EntryManagement;
import org.pinping.kernel.Actor;
import org.pinping.kernel.Problem;
import org.springframework.stereotype.Component;

/** Holds a demo contest as an organizer and its branches would, up to the phase in which it is left. */
@Component
class DemoContests {

    private final ContestManagement contests;
    private final CriteriaManagement criteria;
    private final EntryManagement entries;
    private final DemoRounds rounds;

    DemoContests(ContestManagement contests, CriteriaManagement criteria, EntryManagement entries, DemoRounds rounds) {
        this.contests = contests;
        this.criteria = criteria;
        this.entries = entries;
        this.rounds = rounds;
    }

    /** The entries by their keys. */
    Map<String, EntryId> hold(ContestSeed seed, SeedFiles files, Cast cast, Instant start) {
        Actor organizer = cast.organizer();
        ContestId id = contests.create(seed.settings(start), organizer);
        List<ReviewRoundId> prepared = new ArrayList<>();
        for (RoundSeed round : seed.rounds()) {
            prepared.add(prepare(id, round, ContestSeed.endOfDay(start, round.closesDays(), seed.zone()), organizer));
        }
        if (!seed.reaches(Phase.SUBMISSION)) {
            return Map.of();
        }
        contests.move(id, Phase.SUBMISSION, "", organizer);
        Map<String, EntryId> entered = enter(contests.get(id), seed, files.entries(), cast);
        if (!seed.reaches(Phase.REVIEW)) {
            return entered;
        }
        contests.move(id, Phase.REVIEW, seed.earlyClosing(), organizer);
        rounds.appoint(id, seed, cast);
        for (int i = 0; i < prepared.size(); i++) {
            rounds.hold(prepared.get(i), seed.rounds().get(i), files, entered, cast);
        }
        if (seed.reaches(Phase.CLOSED)) {
            contests.move(id, Phase.CLOSED, "", organizer);
        }
        return entered;
    }

    private ReviewRoundId prepare(ContestId contest, RoundSeed seed, Instant closesAt, Actor organizer) {
        StandardReport standard = criteria.available().stream()
                .filter(it -> it.source().equals(seed.criteria()) && it.usable())
                .findFirst()
                .orElseThrow(() -> new SeedException("contests.yaml: no usable criteria file " + seed.criteria()));
        ReviewRoundId round = contests.addRound(contest, seed.title(), closesAt, organizer);
        criteria.pin(standard.id(), criteria.defaultRules(standard.id()), round, organizer);
        return round;
    }

    private Map<String, EntryId> enter(ContestView contest, ContestSeed seed, List<EntrySeed> all, Cast cast) {
        Map<String, EntryId> entered = new HashMap<>();
        for (EntrySeed entry : all) {
            if (entry.contest().equals(seed.key())) {
                try {
                    entered.put(entry.key(), submit(contest, entry, cast));
                } catch (Problem e) {
                    throw new SeedException("entries.csv: " + entry.key() + ": " + e.getMessage(), e);
                }
            }
        }
        return entered;
    }

    private EntryId submit(ContestView contest, EntrySeed seed, Cast cast) {
        Actor branch = cast.branch(seed.organization());
        EntryId id = entries.create(contest.id(), cast.organization(seed.organization()), draft(contest, seed), branch);
        entries.submit(id, entries.get(id, branch).version(), branch);
        return id;
    }

    private static EntryDraft draft(ContestView contest, EntrySeed seed) {
        long category = contest.categories().stream()
                .filter(it -> it.code().equals(seed.category()))
                .mapToLong(CategoryView::id)
                .findFirst()
                .orElseThrow(
                        () -> new SeedException("entries.csv: " + seed.key() + ": no category " + seed.category()));
        Map<String, String> sections = new HashMap<>();
        for (SectionView section : contest.sections()) {
            sections.put(section.code(), seed.texts().getOrDefault(section.title(), ""));
        }
        Map<String, String> fields =
                Map.of("slogan", seed.slogan(), "contactName", seed.contact(), "contactPhone", seed.phone());
        return new EntryDraft(category, seed.brand(), List.of(), fields, sections);
    }
}
