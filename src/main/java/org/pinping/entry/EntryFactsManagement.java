package org.pinping.entry;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pinping.contest.ContestId;
import org.pinping.contest.ContestManagement;
import org.pinping.contest.ContestView;
import org.pinping.kernel.Fault;
import org.pinping.organization.OrganizationId;
import org.pinping.organization.OrganizationManagement;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What modules above read of entries, having decided who may see it. Drafts are never among it. */
@Service
@Transactional(readOnly = true)
public class EntryFactsManagement {

    private final Entries entries;
    private final EntryTextStore texts;
    private final Revisions revisions;
    private final ApplicationForms forms;
    private final Extensions extensions;
    private final ContestManagement contests;
    private final OrganizationManagement organizations;

    EntryFactsManagement(
            Entries entries,
            EntryTextStore texts,
            Revisions revisions,
            ApplicationForms forms,
            Extensions extensions,
            ContestManagement contests,
            OrganizationManagement organizations) {
        this.entries = entries;
        this.texts = texts;
        this.revisions = revisions;
        this.forms = forms;
        this.extensions = extensions;
        this.contests = contests;
        this.organizations = organizations;
    }

    public EntryView get(EntryId id) {
        return stored(id).view();
    }

    private StoredEntry stored(EntryId id) {
        return entries.find(id)
                .filter(it -> it.line().status() != EntryStatus.DRAFT)
                .orElseThrow(EntryPolicy::missing);
    }

    /** Everything of a contest that was ever handed in, by code. */
    public List<EntryLine> handedIn(ContestId contest) {
        return entries.handedIn(contest, "/");
    }

    /** What a body and those below it have handed in, by code. */
    public List<EntryLine> handedIn(ContestId contest, OrganizationId body) {
        return entries.handedIn(contest, organizations.get(body).path());
    }

    /** What judges and the public may read of the application form: who a person is, and how to reach one, is left out. */
    public List<FieldLine> openFields(EntryView entry) {
        return forms.of(entry.line().contest()).fields().stream()
                .filter(it -> !it.kind().personal() && it.kind() != FieldKind.PROMISE)
                .map(it -> new FieldLine(it.code(), it.title(), entry.field(it.code())))
                .filter(it -> !it.text().isBlank())
                .toList();
    }

    /** All that would keep the entry from being handed in as it stands. */
    public List<Fault> faults(EntryId id) {
        StoredEntry entry = stored(id);
        ContestView contest = contests.get(entry.line().contest());
        return new EntryCheck(contest, forms.of(contest.id()), entry.draft()).submissionFaults();
    }

    /** The deadline for handing in that binds the applicant, its own one included; null where none is set. */
    public @Nullable Instant deadline(EntryId id) {
        EntryLine line = stored(id).line();
        Instant common = contests.get(line.contest()).submissionClosesAt();
        return extensions
                .of(line.contest(), line.organization())
                .map(Extension::closesAt)
                .filter(own -> common != null && own.isAfter(common))
                .orElse(common);
    }

    /** When the first version was handed in: later ones correct it. */
    public Instant firstHandedIn(EntryId id) {
        List<EntryRevision> all = revisions.of(id);
        return all.get(all.size() - 1).submittedAt();
    }

    /** The text of an entry to compare with others. */
    public EntryText text(EntryId id) {
        return texts.textOf(stored(id).line().id());
    }

    /** The texts of all other entries of any contest, as they were handed in. */
    public List<EntryText> othersThan(EntryId id) {
        return texts.othersThan(id);
    }
}
