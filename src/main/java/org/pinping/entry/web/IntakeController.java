package org.pinping.entry.web;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.pinping.contest.ContestId;
import org.pinping.contest.ContestManagement;
import org.pinping.entry.ApplicationFormManagement;
import org.pinping.entry.EntryId;
import org.pinping.entry.EntryManagement;
import org.pinping.entry.EntryView;
import org.pinping.entry.intake.IntakeConfirmation;
import org.pinping.entry.intake.IntakeId;
import org.pinping.entry.intake.IntakeManagement;
import org.pinping.entry.intake.IntakeUpload;
import org.pinping.entry.intake.IntakeView;
import org.pinping.kernel.Actor;
import org.pinping.office.PictureData;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes a case file in, shows what it proposes beside the original, and fills the draft with it. */
@Controller
class IntakeController {

    private static final String NOT_ACTIVE = "sandbox; default-src 'none'";

    private final IntakeUpload uploads;
    private final IntakeManagement intakes;
    private final IntakeConfirmation confirmation;
    private final ApplicationFormManagement forms;
    private final EntryManagement entries;
    private final ContestManagement contests;

    IntakeController(
            IntakeUpload uploads,
            IntakeManagement intakes,
            IntakeConfirmation confirmation,
            ApplicationFormManagement forms,
            EntryManagement entries,
            ContestManagement contests) {
        this.uploads = uploads;
        this.intakes = intakes;
        this.confirmation = confirmation;
        this.forms = forms;
        this.entries = entries;
        this.contests = contests;
    }

    /** The texts of sections stay as typed, though other fields lose the blanks around them. */
    @InitBinder("form")
    void keepSections(WebDataBinder binder) {
        binder.registerCustomEditor(String.class, "sections", new TextAsTyped());
        binder.registerCustomEditor(String.class, "fields", new TextAsTyped());
    }

    @PostMapping("/contests/{contest}/entries/intakes")
    String start(
            @PathVariable("contest") long id,
            @ModelAttribute("form") NewEntryForm form,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Actor actor) {
        FormFile sent = FormFile.of(file);
        long category = form.toDraft().categoryId();
        EntryId entry = uploads.start(new ContestId(id), form.organization(actor), category, sent, actor);
        return "redirect:/entries/" + entry.value() + "/intake";
    }

    @PostMapping("/entries/{entry}/intakes")
    String upload(
            @PathVariable("entry") long id, @RequestParam(required = false) @Nullable MultipartFile file, Actor actor) {
        intakes.contestFor(new EntryId(id), actor);
        uploads.take(new EntryId(id), FormFile.of(file), actor);
        return "redirect:/entries/" + id + "/intake";
    }

    @GetMapping("/entries/{entry}/intake")
    String show(@PathVariable("entry") long id, Actor actor, Model model) {
        IntakeView intake = intakes.open(new EntryId(id), actor).orElse(null);
        if (intake == null) {
            return "redirect:/entries/" + id + "/edit";
        }
        EntryView entry = entries.get(new EntryId(id), actor);
        ProposedFields proposed = new ProposedFields(forms.get(intake.contest()), intake.proposal());
        model.addAttribute("page", new IntakePage(intake, entry, contests.get(intake.contest()), proposed));
        model.addAttribute("form", IntakeForm.of(intake, entry, proposed));
        return "entry/intake";
    }

    @PostMapping("/entries/{entry}/intake/confirmation")
    String confirm(
            @PathVariable("entry") long id,
            @ModelAttribute("form") IntakeForm form,
            Actor actor,
            RedirectAttributes flash) {
        int refused = confirmation.confirm(
                new EntryId(id), new IntakeId(form.getIntake()), form.getVersion(), form.toDecision(), actor);
        flash.addFlashAttribute("notice", refused == 0 ? "intake.confirmed" : "intake.confirmed.partly");
        return "redirect:/entries/" + id + "/edit";
    }

    @PostMapping("/entries/{entry}/intake/removal")
    String discard(
            @PathVariable("entry") long id,
            @RequestParam(defaultValue = "0") long intake,
            Actor actor,
            RedirectAttributes flash) {
        intakes.discard(new EntryId(id), new IntakeId(intake), actor);
        flash.addFlashAttribute("notice", "intake.discarded");
        return "redirect:/entries/" + id + "/edit";
    }

    @GetMapping("/entries/{entry}/intake/pictures/{picture}")
    ResponseEntity<byte[]> picture(@PathVariable("entry") long id, @PathVariable("picture") int number, Actor actor) {
        PictureData picture = intakes.picture(new EntryId(id), number, actor);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(picture.mediaType()))
                .header("Content-Security-Policy", NOT_ACTIVE)
                .header(HttpHeaders.CACHE_CONTROL, "private, max-age=600")
                .body(picture.bytes());
    }

    @GetMapping("/entries/{entry}/intake/original")
    ResponseEntity<byte[]> original(@PathVariable("entry") long id, Actor actor) {
        IntakeView intake = intakes.require(new EntryId(id), actor);
        ContentDisposition attachment = ContentDisposition.attachment()
                .filename(intake.fileName(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .header("Content-Security-Policy", NOT_ACTIVE)
                .body(intakes.original(intake, new EntryId(id), actor));
    }
}
