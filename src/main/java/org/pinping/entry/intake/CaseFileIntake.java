package org.pinping.entry.intake;

import java.util.List;
import org.pinping.casefile.CaseFileProposal;
import org.pinping.casefile.CaseFileReader;
import org.pinping.casefile.SectionTitles;
import org.pinping.contest.ContestView;
import org.pinping.kernel.Fault;
import org.pinping.kernel.Problem;
import org.pinping.office.DocumentBlock.Picture;
import org.pinping.office.DocumentReader;
import org.pinping.office.DocumentText;
import org.pinping.office.UnreadableDocument;
import org.springframework.stereotype.Component;

/** Reads a case file for a contest. No transaction is open meanwhile: it may take seconds. */
@Component
class CaseFileIntake {

    private final DocumentReader reader = new DocumentReader();

    ReadCaseFile read(String sentName, byte[] content, ContestView contest) {
        try {
            return readOrFail(sentName, content, contest);
        } catch (UnreadableDocument e) {
            throw Problem.invalid(List.of(fault(e)));
        }
    }

    ReadCaseFile readOrFail(String sentName, byte[] content, ContestView contest) throws UnreadableDocument {
        String name = SentName.clean(sentName);
        DocumentText text = reader.read(name, content);
        CaseFileProposal proposal = CaseFileReader.propose(text, titles(contest));
        return new ReadCaseFile(
                name,
                content,
                text.format().mediaType(),
                proposal,
                text.notes(),
                text.pictures().stream().map(Picture::data).toList());
    }

    static Fault fault(UnreadableDocument failure) {
        return Fault.of("file", "problem.intake.reason." + failure.reason(), failure.detail());
    }

    private static List<SectionTitles> titles(ContestView contest) {
        return contest.sections().stream()
                .map(it -> new SectionTitles(it.code(), it.title(), it.aliases()))
                .toList();
    }
}
