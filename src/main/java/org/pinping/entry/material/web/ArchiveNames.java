package org.pinping.entry.material.web;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.pinping.entry.EntryLine;
import org.pinping.entry.material.Archive.ArchivedFile;
import org.pinping.entry.material.MaterialKind;

/**
 * Names for files in an archive: a folder for each entry, a running number within each kind, so that no two are the
 * same; what Windows does not take is left out; no path is longer than every system takes.
 */
final class ArchiveNames {

    private static final int FOLDER_BYTES = 90;
    private static final int FILE_BYTES = 100;

    private final Function<MaterialKind, String> words;

    ArchiveNames(Function<MaterialKind, String> words) {
        this.words = words;
    }

    static String folder(int number, EntryLine entry) {
        String name = String.format("%02d ", number) + entry.code() + " " + entry.brandName();
        return cut(plain(name), FOLDER_BYTES);
    }

    /** Counts the kinds of one entry; ask for a new one for each. */
    Function<ArchivedFile, String> files() {
        Map<MaterialKind, Integer> numbers = new EnumMap<>(MaterialKind.class);
        return file -> {
            int number = numbers.merge(file.kind(), 1, Integer::sum);
            String extension = "." + file.content().type().extensions().get(0);
            String name = plain(words.apply(file.kind()) + number + " " + file.caption());
            return cut(name, FILE_BYTES - extension.length()) + extension;
        };
    }

    private static String plain(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}<>:\"/\\\\|?*]", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** Never through the middle of a sign, and without the dots and blanks that Windows loses at an end. */
    private static String cut(String name, int bytes) {
        int end = 0;
        int used = 0;
        while (end < name.length()) {
            int point = name.codePointAt(end);
            used += Character.toString(point).getBytes(StandardCharsets.UTF_8).length;
            if (used > bytes) {
                break;
            }
            end += Character.charCount(point);
        }
        return name.substring(0, end).replaceAll("[. ]+$", "");
    }
}
