package org.pinping.organization.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pinping.kernel.Actor;
import org.pinping.kernel.Fault;
import org.pinping.kernel.Problem;
import org.pinping.kernel.Role;
import org.pinping.office.WorkbookModel;
import org.pinping.office.WorkbookWriter;
import org.pinping.organization.ImportId;
import org.pinping.organization.ImportOutcome;
import org.pinping.organization.ImportStatus;
import org.pinping.organization.ImportTemplate;
import org.pinping.organization.OrganizationImportManagement;
import org.pinping.organization.OrganizationImportUpload;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes many organizations in from a table, after a look at what it would do. */
@Controller
@RequestMapping("/organizations")
class OrganizationImportController {

    private final OrganizationImportUpload uploads;
    private final OrganizationImportManagement imports;
    private final ImportTemplate template;

    OrganizationImportController(
            OrganizationImportUpload uploads, OrganizationImportManagement imports, ImportTemplate template) {
        this.uploads = uploads;
        this.imports = imports;
        this.template = template;
    }

    @GetMapping("/template")
    ResponseEntity<StreamingResponseBody> template(Actor actor) {
        actor.require(Role.ORGANIZER);
        WorkbookModel workbook = template.workbook(LocaleContextHolder.getLocale());
        ContentDisposition file = ContentDisposition.attachment()
                .filename(workbook.title() + ".xlsx", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(
                        MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"))
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(out -> new WorkbookWriter().write(workbook, out));
    }

    @GetMapping("/imports")
    String show(
            @RequestParam(required = false) @Nullable ImportStatus status,
            @RequestParam(defaultValue = "0") int page,
            Actor actor,
            Model model) {
        model.addAttribute("largest", OrganizationImportUpload.LARGEST >> 20);
        model.addAttribute(
                "import",
                imports.preview(actor)
                        .map(preview -> new ImportPage(preview, status, page))
                        .orElse(null));
        return "organization/import";
    }

    @PostMapping("/imports")
    String upload(@RequestParam(required = false) @Nullable MultipartFile file, Actor actor) throws IOException {
        actor.require(Role.ORGANIZER);
        if (file == null || (file.isEmpty() && "".equals(file.getOriginalFilename()))) {
            throw Problem.invalid(List.of(Fault.of("file", "problem.organization.import.noFile")));
        }
        // asked before the content is taken into memory
        if (file.getSize() > OrganizationImportUpload.LARGEST) {
            throw Problem.invalid(List.of(Fault.of("file", "problem.organization.import.reason.TOO_LARGE", "")));
        }
        uploads.take(Objects.requireNonNullElse(file.getOriginalFilename(), ""), file.getBytes(), actor);
        return "redirect:/organizations/imports";
    }

    @PostMapping("/imports/confirmation")
    String confirm(
            @RequestParam(name = "import", defaultValue = "0") long id,
            @RequestParam(defaultValue = "") String tree,
            Actor actor,
            RedirectAttributes flash) {
        ImportOutcome outcome = imports.confirm(new ImportId(id), tree, actor);
        flash.addFlashAttribute(outcome.isDone() ? "notice" : "warning", "organization.import.outcome." + outcome);
        return outcome.isDone() ? "redirect:/organizations" : "redirect:/organizations/imports";
    }

    @PostMapping("/imports/removal")
    String discard(@RequestParam(name = "import", defaultValue = "0") long id, Actor actor, RedirectAttributes flash) {
        imports.discard(new ImportId(id), actor);
        flash.addFlashAttribute("notice", "organization.import.discarded");
        return "redirect:/organizations/imports";
    }
}
