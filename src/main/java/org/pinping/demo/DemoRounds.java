package org.pinping.demo;

import java.util.Map;
import org.pinping.account.AccountId;
import org.pinping.contest.ContestId;
import org.pinping.contest.ReviewRoundId;
import org.pinping.contest.RoundPhase;
import org.pinping.entry.EntryId;
import org.pinping.jury.JuryManagement;
import org.pinping.kernel.Actor;
import org.pinping.kernel.Problem;
import org.pinping.scorecard.RoundManagement;
import org.pinping.scorecard.SaveOutcome;
import org.pinping.scorecard.ScorecardManagement;
import org.pinping.scorecard.SheetChange;
import org.springframework.stereotype.Component;

/** Holds the rounds of a demo contest: each judge's sheets by that judge, opening and closing by the organizer. */
@Component
class DemoRounds {

    private final JuryManagement jury;
    private final RoundManagement rounds;
    private final ScorecardManagement scorecards;

    DemoRounds(JuryManagement jury, RoundManagement rounds, ScorecardManagement scorecards) {
        this.jury = jury;
        this.rounds = rounds;
        this.scorecards = scorecards;
    }

    void appoint(ContestId contest, ContestSeed seed, Cast cast) {
        boolean chair = true;
        for (String username : seed.judges()) {
            jury.appoint(contest, new AccountId(cast.person(username).accountId()), "", chair, cast.organizer());
            chair = false;
        }
    }

    void hold(ReviewRoundId id, RoundSeed seed, SeedFiles files, Map<String, EntryId> entries, Cast cast) {
        Actor organizer = cast.organizer();
        if (seed.phase() == RoundPhase.PREPARING) {
            return;
        }
        jury.assignAll(id, organizer);
        rounds.open(id, "", organizer);
        if (seed.marks() != null) {
            for (SheetSeed sheet : files.sheets(seed.marks())) {
                mark(id, sheet, seed.marks(), entries, cast);
            }
        }
        if (seed.phase() == RoundPhase.CLOSED) {
            rounds.close(id, rounds.missing(id, organizer).size(), seed.closingReason(), organizer);
        }
    }

    /** A sheet with every needed mark is submitted, any other stays begun. */
    private void mark(ReviewRoundId round, SheetSeed sheet, String file, Map<String, EntryId> entries, Cast cast) {
        EntryId entry = entries.get(sheet.entry());
        if (entry == null) {
            throw new SeedException("marks/" + file + ": no entry " + sheet.entry());
        }
        Actor judge = cast.person(sheet.judge());
        try {
            SaveOutcome saved = scorecards.save(round, entry, new SheetChange(0, "demo", sheet.marks()), judge);
            if (saved.sheet().score().missing().isEmpty()) {
                scorecards.submit(round, entry, saved.sheet().version(), judge);
            }
        } catch (Problem e) {
            throw new SeedException(
                    "marks/" + file + ": " + sheet.judge() + " for " + sheet.entry() + ": " + e.getMessage(), e);
        }
    }
}
