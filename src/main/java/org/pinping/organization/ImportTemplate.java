package org.pinping.organization;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.pinping.office.Align;
import org.pinping.office.Banner;
import org.pinping.office.Closing;
import org.pinping.office.Column;
import org.pinping.office.Fonts;
import org.pinping.office.Heading;
import org.pinping.office.PageSetup;
import org.pinping.office.PageSetup.Orientation;
import org.pinping.office.SheetModel;
import org.pinping.office.WorkbookModel;
import org.springframework.stereotype.Component;

/** The empty table that organizers fill in, with a list to choose the level from. */
@Component
public class ImportTemplate {

    /** The template is the same whenever it is fetched. */
    private static final Instant CREATED = Instant.parse("2026-01-01T00:00:00Z");

    private static final Fonts FONTS = new Fonts("黑体", "黑体", "宋体", "Noto Sans CJK SC", 18, 11);
    private static final List<Integer> WIDTHS = List.of(20, 44, 26, 16, 20);
    private static final List<String> NOTES = List.of(
            "organization.template.note.parent",
            "organization.template.note.level",
            "organization.template.note.short");

    private final ImportWords words;

    ImportTemplate(ImportWords words) {
        this.words = words;
    }

    public WorkbookModel workbook(Locale language) {
        String title = words.say("organization.template.title", language);
        List<Banner> banners = new ArrayList<>(List.of(Banner.title(title)));
        NOTES.forEach(note -> banners.add(Banner.note(words.say(note, language), Align.LEFT)));
        SheetModel sheet = new SheetModel(
                words.say("organization.list.title", language),
                new PageSetup(Orientation.LANDSCAPE, "", PageSetup.PAGE + " / " + PageSetup.PAGES, ""),
                columns(language),
                banners,
                List.of(Arrays.stream(ImportColumn.values())
                        .map(column -> Heading.of(words.heading(column, language)))
                        .toList()),
                List.of(),
                Closing.NONE,
                0);
        return new WorkbookModel(title, words.say("shell.product", language), CREATED, FONTS, List.of(sheet));
    }

    private List<Column> columns(Locale language) {
        List<String> levels = Arrays.stream(OrgLevel.values())
                .map(level -> words.level(level, language))
                .toList();
        return Arrays.stream(ImportColumn.values())
                .map(column -> {
                    Column plain = Column.left(WIDTHS.get(column.place()));
                    return column == ImportColumn.LEVEL ? plain.choosing(levels) : plain;
                })
                .toList();
    }
}
