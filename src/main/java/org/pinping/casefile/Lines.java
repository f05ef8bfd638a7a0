package org.pinping.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pinping.casefile.SourceLine.Role;
import org.pinping.office.DocumentBlock;
import org.pinping.office.DocumentBlock.Look;
import org.pinping.office.DocumentBlock.Paragraph;
import org.pinping.office.DocumentBlock.Picture;
import org.pinping.office.DocumentBlock.Place;
import org.pinping.office.DocumentText;

/** The lines of a file with what belongs to no text taken off them: marks of headings, page numbers, parted letters. */
final class Lines {

    private static final Pattern HASHES = Pattern.compile("^(#{1,6})[\\s\\u3000]*(?!#)");
    private static final Pattern HASHES_BEHIND = Pattern.compile("[\\s\\u3000]*(#+)$");
    private static final Pattern STARS = Pattern.compile("^(\\*\\*|__)(.{1,80}?)\\1");
    private static final Pattern RULE = Pattern.compile("^(?:-{3,}|\\*{3,}|_{3,}|={3,})$");
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("^(?:[-—–－]+\\s*\\d{1,3}\\s*[-—–－]+|第\\s*\\d{1,3}\\s*页(?:[\\s，,/]*共\\s*\\d{1,3}\\s*页)?|"
                    + "\\d{1,3}\\s*/\\s*\\d{1,3}|[Pp]age\\s*\\d{1,3}(?:\\s*of\\s*\\d{1,3})?)$");
    private static final Pattern BARE_NUMBER = Pattern.compile("^\\d{1,3}$");
    private static final Pattern PARTED_BY_BARS =
            Pattern.compile("\\p{IsHan}(?:[\\s\\u3000]*[|｜丨│][\\s\\u3000]*\\p{IsHan}){2,}");
    private static final Pattern PARTED_BY_BLANKS =
            Pattern.compile("(?<!\\p{IsHan})\\p{IsHan}(?:[ \\u3000\\u00a0]+\\p{IsHan}(?!\\p{IsHan})){2,}");

    private final List<Line> lines = new ArrayList<>();
    private final List<Mend> mends;

    private Lines(List<Mend> mends) {
        this.mends = mends;
    }

    static List<Line> of(DocumentText text, List<Mend> mends) {
        Lines read = new Lines(mends);
        text.blocks().forEach(read::add);
        for (int i = 0; i < read.lines.size(); i++) {
            read.lines.get(i).number = i;
        }
        read.lines.forEach(read::clean);
        read.dropBareNumbers();
        return read.lines;
    }

    private void add(DocumentBlock block) {
        if (block instanceof Picture picture) {
            lines.add(Line.ofPicture(picture.number(), picture.page()));
        } else if (block instanceof Paragraph paragraph) {
            add(paragraph);
        }
    }

    /** A row of a table stays whole; any other paragraph is cut where it breaks its line. */
    private void add(Paragraph paragraph) {
        Look look = paragraph.look();
        if (look.place() == Place.ROW || paragraph.text().indexOf('\n') < 0) {
            lines.add(Line.of(paragraph.text(), look, paragraph.page(), paragraph.gap()));
            return;
        }
        int gap = paragraph.gap();
        int bold = look.bold();
        for (String part : paragraph.text().split("\n", -1)) {
            if (!part.isBlank()) {
                Look own = new Look(
                        look.level(), Math.min(Math.max(0, bold), part.length()), look.centred(), look.place());
                lines.add(Line.of(part, own, paragraph.page(), gap));
                gap = 0;
            }
            bold -= part.length() + 1;
        }
    }

    private void clean(Line line) {
        if (line.isPicture()) {
            return;
        }
        if (PAGE_NUMBER.matcher(line.text).matches() || RULE.matcher(line.text).matches()) {
            remove(line);
            return;
        }
        takeOffMarks(line);
        joinLetters(line, PARTED_BY_BARS);
        if (line.place != Place.ROW) {
            joinLetters(line, PARTED_BY_BLANKS);
        }
    }

    private void remove(Line line) {
        line.place(Role.REMOVED, "");
        String gone = Signs.squeeze(line.text);
        mends.add(Mend.removal(Mend.Kind.PAGE_NUMBER, line.text, "", gone, line.number));
    }

    private void takeOffMarks(Line line) {
        String before = line.text;
        StringBuilder removed = new StringBuilder();
        Matcher hashes = HASHES.matcher(line.text);
        if (hashes.find() && line.text.length() > hashes.end()) {
            line.level = hashes.group(1).length();
            removed.append(hashes.group(1));
            line.text = line.text.substring(hashes.end());
            Matcher behind = HASHES_BEHIND.matcher(line.text);
            if (behind.find()) {
                removed.append(behind.group(1));
                line.text = line.text.substring(0, behind.start());
            }
        }
        Matcher stars = STARS.matcher(line.text);
        if (stars.find()) {
            removed.append(stars.group(1)).append(stars.group(1));
            line.bold = stars.group(2).length();
            line.text = stars.group(2) + line.text.substring(stars.end());
        }
        if (!removed.isEmpty()) {
            mends.add(Mend.removal(
                    Mend.Kind.MARK,
                    Signs.head(before, 24),
                    Signs.head(line.text, 24),
                    removed.toString(),
                    line.number));
        }
    }

    private void joinLetters(Line line, Pattern parted) {
        Matcher matcher = parted.matcher(line.text);
        StringBuilder joined = new StringBuilder();
        int end = 0;
        while (matcher.find()) {
            String whole = Signs.squeeze(matcher.group()).replaceAll("[|｜丨│]", "");
            String bars = Signs.squeeze(matcher.group()).replaceAll("[^|｜丨│]", "");
            mends.add(Mend.removal(Mend.Kind.PARTED, matcher.group(), whole, bars, line.number));
            joined.append(line.text.substring(end, matcher.start())).append(whole);
            end = matcher.end();
        }
        if (end > 0) {
            line.text = joined.append(line.text.substring(end)).toString();
            line.bold = line.bold == 0 ? 0 : Math.min(line.bold, line.text.length());
        }
    }

    /** Numbers alone on their lines are those of pages if they count up one by one; a single one may be anything. */
    private void dropBareNumbers() {
        List<Line> bare = lines.stream()
                .filter(it -> !it.isPlaced() && BARE_NUMBER.matcher(it.text).matches())
                .toList();
        int first = bare.isEmpty() ? 0 : Integer.parseInt(bare.get(0).text);
        for (int i = 0; i < bare.size(); i++) {
            if (bare.size() < 2 || Integer.parseInt(bare.get(i).text) != first + i) {
                return;
            }
        }
        bare.forEach(this::remove);
    }
}
