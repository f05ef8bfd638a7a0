package org.pinping.entry.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pinping.contest.CategoryView;
import org.pinping.contest.ContestView;
import org.pinping.contest.Deadline;
import org.pinping.entry.ApplicationForm;
import org.pinping.entry.EntryView;
import org.pinping.entry.SubmissionWindow;

/** What the pages of a contest's entries show besides the entries themselves. */
public record EntryPage(
        ContestView contest, ApplicationForm form, @Nullable Deadline deadline, boolean open) {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    static EntryPage of(ContestView contest, ApplicationForm form, SubmissionWindow window) {
        return of(contest, form, window.deadline(), window.isOpen());
    }

    static EntryPage of(ContestView contest, ApplicationForm form, @Nullable Deadline deadline, boolean open) {
        return new EntryPage(contest, form, deadline, open);
    }

    public String time(@Nullable Instant at) {
        return at == null ? "" : contest.minute(at);
    }

    static String clock(Instant at, ZoneId zone) {
        return CLOCK.format(at.atZone(zone));
    }

    public Map<Long, String> categories() {
        Map<Long, String> titles = new LinkedHashMap<>();
        for (CategoryView category : contest.categories()) {
            titles.put(category.id(), category.title());
        }
        return titles;
    }

    public List<FieldText> fields(EntryView entry) {
        return FieldText.of(form, entry.fields(), contest.countRule());
    }

    public List<SectionText> sections(EntryView entry) {
        return SectionText.of(contest, entry);
    }
}
