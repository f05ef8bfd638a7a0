package org.pinping.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pinping.office.Align;
import org.pinping.office.Banner;
import org.pinping.office.CellValue;
import org.pinping.office.Closing;
import org.pinping.office.PageSetup;
import org.pinping.office.PageSetup.Orientation;
import org.pinping.office.SignatureLine;
import org.pinping.report.ResultPaper.Line;

/** What all papers of a round have in common: titles, feet, signature lines. */
record PaperFrame(PaperWords words, PaperSettings settings) {

    private static final String GAP = "\u3000\u3000";
    /** So much of the digest tells two results apart at a glance. */
    private static final int PRINTED_DIGEST = 16;

    static final int FROZEN_COLUMNS = 3;

    List<Banner> banners(ResultPaper paper, String name, String note) {
        List<Banner> banners = new ArrayList<>(List.of(Banner.title(paper.contestTitle()), Banner.subtitle(name)));
        if (!note.isEmpty()) {
            banners.add(Banner.note(note, Align.LEFT));
        }
        return banners;
    }

    /** The line that says which round was counted and how. */
    String circumstances(ResultPaper paper) {
        return Stream.of(
                        unlessEmpty("head.edition", paper.edition()),
                        unlessEmpty("head.round", paper.roundTitle()),
                        unlessEmpty("head.basis", paper.basis()),
                        unlessEmpty("head.method", paper.method()))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(GAP));
    }

    static String joined(List<String> parts) {
        return String.join(GAP, parts);
    }

    PageSetup page(Orientation orientation, ResultPaper paper, String name) {
        String digest = paper.digest() == null ? "" : words.of("foot.digest", shortened(paper.digest()));
        return new PageSetup(orientation, name, words.of("foot.page", PageSetup.PAGE, PageSetup.PAGES), digest);
    }

    /** Of a paper that no counted result stands behind. */
    PageSetup page(Orientation orientation, String name) {
        return new PageSetup(orientation, name, words.of("foot.page", PageSetup.PAGE, PageSetup.PAGES), "");
    }

    Closing closing(List<String> notes, List<String> signers) {
        List<String> labels = new ArrayList<>(signers);
        labels.add(settings.dateLine());
        return new Closing(notes, List.of(SignatureLine.of(labels)));
    }

    List<CellValue> identity(int number, Line line) {
        return List.of(
                CellValue.whole(number),
                CellValue.text(line.code()),
                CellValue.text(line.brand()),
                CellValue.text(line.body()),
                CellValue.text(line.category()));
    }

    /** The note of a line, led by the place it shares with others. */
    String note(Line line) {
        if (!line.shared() || line.place() == null) {
            return line.note();
        }
        String shared = words.of("cell.shared", line.place());
        return line.note().isEmpty() ? shared : shared + "；" + line.note();
    }

    CellValue none() {
        return CellValue.text(words.of("cell.none"));
    }

    private String unlessEmpty(String key, String value) {
        return value.isEmpty() ? "" : words.of(key, value);
    }

    private static String shortened(String digest) {
        String start = digest.substring(0, Math.min(PRINTED_DIGEST, digest.length()));
        return start.toUpperCase(Locale.ROOT).replaceAll("(.{4})(?=.)", "$1-");
    }
}
