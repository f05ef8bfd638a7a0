package org.pinping.entry.material;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.pinping.contest.ContestId;
import org.pinping.contest.ContestManagement;
import org.pinping.contest.ContestView;
import org.pinping.entry.EntryId;
import org.pinping.entry.EntryLine;
import org.pinping.entry.EntryManagement;
import org.pinping.entry.material.Archive.ArchivedEntry;
import org.pinping.entry.material.Archive.ArchivedFile;
import org.pinping.entry.material.Materials.Row;
import org.pinping.file.FileContent;
import org.pinping.file.FileId;
import org.pinping.file.FileManagement;
import org.pinping.kernel.Actor;
import org.pinping.kernel.AuditedEvent;
import org.pinping.kernel.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers all files of a contest for those who run it. Taking them away is recorded. */
@Service
public class ArchiveManagement {

    private final Materials materials;
    private final EntryManagement entries;
    private final ContestManagement contests;
    private final FileManagement files;
    private final ApplicationEventPublisher events;

    ArchiveManagement(
            Materials materials,
            EntryManagement entries,
            ContestManagement contests,
            FileManagement files,
            ApplicationEventPublisher events) {
        this.materials = materials;
        this.entries = entries;
        this.contests = contests;
        this.files = files;
        this.events = events;
    }

    /** The files of the submitted entries, by code. The contents are opened one by one while they are written. */
    @Transactional
    public Archive of(ContestId id, Actor actor) {
        actor.require(Role.ORGANIZER, Role.SUPERVISOR);
        ContestView contest = contests.get(id, actor);
        List<EntryLine> lines = entries.submitted(id);
        Map<EntryId, List<Row>> rows =
                materials.of(lines.stream().map(EntryLine::id).toList());
        Map<FileId, FileContent> contents = files.contents(
                rows.values().stream().flatMap(List::stream).map(Row::file).toList());
        List<ArchivedEntry> archived = new ArrayList<>();
        for (EntryLine line : lines) {
            List<ArchivedFile> own = new ArrayList<>();
            for (Row row : rows.getOrDefault(line.id(), List.of())) {
                FileContent content = contents.get(row.file());
                if (content != null) {
                    own.add(new ArchivedFile(row.kind(), row.caption(), content));
                }
            }
            if (!own.isEmpty()) {
                archived.add(new ArchivedEntry(line, own));
            }
        }
        String words = "entries=" + archived.size() + "\nfiles=" + contents.size();
        events.publishEvent(new AuditedEvent("contest:" + id.value(), "material.downloaded", actor, null, words));
        return new Archive(contest.title(), archived);
    }
}
