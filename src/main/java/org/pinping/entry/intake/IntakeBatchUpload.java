package org.pinping.entry.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.pinping.contest.ContestId;
import org.pinping.contest.ContestView;
import org.pinping.kernel.Actor;
import org.pinping.kernel.Fault;
import org.pinping.kernel.Problem;
import org.pinping.office.FileBundle;
import org.pinping.office.UnreadableDocument;
import org.springframework.stereotype.Component;

/** Takes in many files at once. A file that cannot be read stops none of the others. */
@Component
public class IntakeBatchUpload {

    private final CaseFileIntake reader;
    private final IntakeUpload places;
    private final IntakeBatchManagement batches;

    IntakeBatchUpload(CaseFileIntake reader, IntakeUpload places, IntakeBatchManagement batches) {
        this.reader = reader;
        this.places = places;
        this.batches = batches;
    }

    public BatchReport take(ContestId id, List<? extends SentFile> files, Actor actor) {
        ContestView contest = batches.contestFor(id, actor);
        if (files.isEmpty() || files.size() > FileBundle.MOST_FILES) {
            throw Problem.invalid(List.of(Fault.of("file", "problem.intake.count", FileBundle.MOST_FILES)));
        }
        List<Fault> faults = new ArrayList<>();
        int kept = 0;
        for (SentFile file : files) {
            kept += places.inPlace(file, () -> take(file, contest, actor, faults));
        }
        return new BatchReport(kept, faults);
    }

    private int take(SentFile file, ContestView contest, Actor actor, List<Fault> faults) {
        try {
            byte[] content = file.content();
            if (!FileBundle.isBundle(content)) {
                return take(file.name(), content, contest, actor, faults);
            }
            FileBundle bundle = FileBundle.open(content);
            int kept = 0;
            for (int i = 0; i < bundle.size(); i++) {
                kept += take(bundle, i, contest, actor, faults);
            }
            return kept;
        } catch (UnreadableDocument e) {
            faults.add(fault(file.name(), e));
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int take(FileBundle bundle, int index, ContestView contest, Actor actor, List<Fault> faults) {
        try {
            return take(bundle.name(index), bundle.content(index), contest, actor, faults);
        } catch (UnreadableDocument e) {
            faults.add(fault(bundle.name(index), e));
            return 0;
        }
    }

    private int take(String name, byte[] content, ContestView contest, Actor actor, List<Fault> faults) {
        try {
            batches.keep(contest.id(), reader.readOrFail(name, content, contest), actor);
            return 1;
        } catch (UnreadableDocument e) {
            faults.add(fault(name, e));
            return 0;
        }
    }

    private static Fault fault(String name, UnreadableDocument failure) {
        Fault fault = CaseFileIntake.fault(failure);
        return new Fault(SentName.clean(name), fault.code(), fault.args());
    }
}
