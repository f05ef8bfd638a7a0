package org.pinping.entry.material;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pinping.entry.EntryId;
import org.pinping.entry.material.Materials.Row;
import org.pinping.file.StoredFile;
import org.pinping.kernel.Actor;
import org.pinping.kernel.AuditedEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What becomes of an entry's files, for the audit trail: without names and captions, in which people name people. */
@Component
class MaterialJournal {

    private final ApplicationEventPublisher events;

    MaterialJournal(ApplicationEventPublisher events) {
        this.events = events;
    }

    void added(EntryId entry, MaterialId id, MaterialKind kind, StoredFile file, Actor actor) {
        String words = name(id) + "\nkind=" + kind + "\nsize=" + file.size() + "\ndigest=" + file.digest();
        publish(entry, "material.added", actor, null, words);
    }

    void described(Row stored, List<String> clauses, Actor actor) {
        publish(
                stored.entry(),
                "material.described",
                actor,
                clauses(stored, stored.clauses()),
                clauses(stored, clauses));
    }

    void moved(Row row, int from, int to, Actor actor) {
        publish(row.entry(), "material.moved", actor, place(row, from), place(row, to));
    }

    void removed(Row row, Actor actor) {
        publish(row.entry(), "material.removed", actor, name(row.id()) + "\nkind=" + row.kind(), null);
    }

    private static String clauses(Row row, List<String> clauses) {
        return name(row.id()) + "\nclauses=" + String.join(",", clauses);
    }

    private static String place(Row row, int index) {
        return name(row.id()) + "\nplace=" + (index + 1);
    }

    private static String name(MaterialId id) {
        return "material=" + id.value();
    }

    private void publish(EntryId entry, String action, Actor actor, @Nullable String before, @Nullable String after) {
        events.publishEvent(new AuditedEvent("entry:" + entry.value(), action, actor, before, after));
    }
}
