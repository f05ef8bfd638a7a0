package org.pinping.entry.material.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.pinping.entry.EntryId;
import org.pinping.entry.material.MaterialId;
import org.pinping.entry.material.MaterialManagement;
import org.pinping.kernel.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adds files to an entry without script, says what they show, puts them in order, takes them out. */
@Controller
@RequestMapping("/entries/{entry}/materials")
class MaterialController {

    private static final String BACK = "redirect:/entries/{entry}/edit#materials";

    private final MaterialManagement materials;

    MaterialController(MaterialManagement materials) {
        this.materials = materials;
    }

    @PostMapping
    String add(
            @PathVariable long entry,
            @ModelAttribute("material") NewMaterialForm form,
            Actor actor,
            RedirectAttributes flash)
            throws IOException {
        try (InputStream in = form.open()) {
            materials.add(new EntryId(entry), form.kind(), form.name(), form.words(), in, actor);
        }
        flash.addFlashAttribute("notice", "entry.material.added");
        return BACK;
    }

    @PostMapping("/{material}")
    String describe(
            @PathVariable long entry,
            @PathVariable long material,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String caption,
            @RequestParam(name = "clause", defaultValue = "") List<String> clauses,
            Actor actor,
            RedirectAttributes flash) {
        materials.describe(new EntryId(entry), new MaterialId(material), version, caption.strip(), clauses, actor);
        flash.addFlashAttribute("notice", "entry.material.saved");
        return BACK;
    }

    @PostMapping(path = "/{material}", headers = "X-Requested-With=fetch")
    @ResponseBody
    SavedMaterial describe(
            @PathVariable long entry,
            @PathVariable long material,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String caption,
            @RequestParam(name = "clause", defaultValue = "") List<String> clauses,
            Actor actor) {
        return new SavedMaterial(materials
                .describe(new EntryId(entry), new MaterialId(material), version, caption.strip(), clauses, actor)
                .version());
    }

    @PostMapping("/{material}/position")
    String move(@PathVariable long entry, @PathVariable long material, @RequestParam boolean up, Actor actor) {
        materials.move(new EntryId(entry), new MaterialId(material), up, actor);
        return BACK;
    }

    @PostMapping("/{material}/removal")
    String remove(@PathVariable long entry, @PathVariable long material, Actor actor, RedirectAttributes flash) {
        materials.remove(new EntryId(entry), new MaterialId(material), actor);
        flash.addFlashAttribute("notice", "entry.material.removed");
        return BACK;
    }
}
