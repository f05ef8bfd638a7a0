package org.pinping.entry.material.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.util.Locale;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.pinping.contest.ContestId;
import org.pinping.entry.EntryLine;
import org.pinping.entry.material.Archive;
import org.pinping.entry.material.Archive.ArchivedEntry;
import org.pinping.entry.material.Archive.ArchivedFile;
import org.pinping.entry.material.ArchiveManagement;
import org.pinping.file.FileContent;
import org.pinping.kernel.Actor;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands out all files of a contest as one archive, written while it is read: it is never held anywhere as a whole. */
@Controller
class ArchiveController {

    private final ArchiveManagement archives;
    private final MessageSource messages;

    ArchiveController(ArchiveManagement archives, MessageSource messages) {
        this.archives = archives;
        this.messages = messages;
    }

    @GetMapping("/contests/{contest}/files")
    void show(@PathVariable long contest, Actor actor, Locale locale, HttpServletResponse response) throws IOException {
        Archive archive = archives.of(new ContestId(contest), actor);
        ContentDisposition name = ContentDisposition.attachment()
                .filename(archive.title() + ".zip", StandardCharsets.UTF_8)
                .build();
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, name.toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        ArchiveNames names =
                new ArchiveNames(kind -> messages.getMessage("entry.material.kind." + kind + ".short", null, locale));
        try (ZipOutputStream zip = new ZipOutputStream(response.getOutputStream(), StandardCharsets.UTF_8)) {
            write(archive, names, zip);
        }
    }

    private static void write(Archive archive, ArchiveNames names, ZipOutputStream zip) throws IOException {
        int number = 0;
        for (ArchivedEntry entry : archive.entries()) {
            String folder = ArchiveNames.folder(++number, entry.entry());
            Function<ArchivedFile, String> files = names.files();
            for (ArchivedFile file : entry.files()) {
                write(zipped(folder + "/" + files.apply(file), entry.entry(), file.content()), file.content(), zip);
            }
        }
    }

    /** As it is, where packing would only take time: size and checksum are known beforehand. */
    private static ZipEntry zipped(String name, EntryLine line, FileContent content) {
        ZipEntry zipped = new ZipEntry(name);
        if (line.submittedAt() != null) {
            zipped.setLastModifiedTime(FileTime.from(line.submittedAt()));
        }
        if (content.type().isPacked()) {
            zipped.setMethod(ZipEntry.STORED);
            zipped.setSize(content.size());
            zipped.setCrc(content.crc());
        }
        return zipped;
    }

    private static void write(ZipEntry entry, FileContent content, ZipOutputStream zip) throws IOException {
        zip.putNextEntry(entry);
        try (InputStream in = content.open(0)) {
            in.transferTo(zip);
        }
        zip.closeEntry();
    }
}
