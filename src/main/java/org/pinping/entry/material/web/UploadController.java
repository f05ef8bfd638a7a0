package org.pinping.entry.material.web;

import java.io.IOException;
import java.io.InputStream;
import org.pinping.entry.EntryId;
import org.pinping.entry.material.MaterialKind;
import org.pinping.entry.material.MaterialManagement;
import org.pinping.file.UploadProgress;
import org.pinping.kernel.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * Takes a file in pieces, so that a break costs one piece and not the file.
 *
 * <ul>
 *   <li>{@code POST /entries/{entry}/uploads} with {@code kind}, {@code fileName}, {@code size}: begins; answers with the
 *       upload's token, the offset to begin at and the largest piece.
 *   <li>{@code PATCH /entries/{entry}/uploads/{upload}?offset=…}, the bytes as body: 200 with the next offset, or 409
 *       with the right one where another was named.
 *   <li>{@code GET /entries/{entry}/uploads/{upload}}: the offset to go on from.
 *   <li>{@code POST …/completion} with {@code caption}: checks the whole and adds it to the entry, or says in a sentence
 *       what is wrong with it, and forgets it.
 *   <li>{@code POST …/cancellation}: forgets it.
 * </ul>
 */
@Controller
@RequestMapping("/entries/{entry}/uploads")
class UploadController {

    private final MaterialManagement materials;

    UploadController(MaterialManagement materials) {
        this.materials = materials;
    }

    @PostMapping
    @ResponseBody
    @ResponseStatus(HttpStatus.CREATED)
    UploadState begin(
            @PathVariable long entry,
            @RequestParam MaterialKind kind,
            @RequestParam String fileName,
            @RequestParam long size,
            Actor actor) {
        return UploadState.of(materials.begin(new EntryId(entry), kind, fileName, size, actor), materials.piece());
    }

    @GetMapping("/{upload}")
    @ResponseBody
    UploadState show(@PathVariable long entry, @PathVariable String upload, Actor actor) {
        return UploadState.of(materials.upload(new EntryId(entry), upload, actor), materials.piece());
    }

    @PatchMapping("/{upload}")
    ResponseEntity<UploadState.Offset> append(
            @PathVariable long entry,
            @PathVariable String upload,
            @RequestParam long offset,
            InputStream piece,
            Actor actor)
            throws IOException {
        UploadProgress progress = materials.append(new EntryId(entry), upload, offset, piece, actor);
        return ResponseEntity.status(progress.accepted() ? HttpStatus.OK : HttpStatus.CONFLICT)
                .body(UploadState.Offset.of(progress));
    }

    @PostMapping("/{upload}/completion")
    @ResponseBody
    SavedMaterial complete(
            @PathVariable long entry,
            @PathVariable String upload,
            @RequestParam(defaultValue = "") String caption,
            Actor actor) {
        return new SavedMaterial(
                materials.complete(new EntryId(entry), upload, caption, actor).version());
    }

    @PostMapping("/{upload}/cancellation")
    String cancel(@PathVariable long entry, @PathVariable String upload, Actor actor) {
        materials.cancel(new EntryId(entry), upload, actor);
        return "redirect:/entries/" + entry + "/edit#materials";
    }
}
