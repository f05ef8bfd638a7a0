package org.pinping.brand.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pinping.brand.BrandId;
import org.pinping.brand.BrandKind;
import org.pinping.brand.BrandManagement;
import org.pinping.brand.BrandView;
import org.pinping.brand.Honour;
import org.pinping.brand.HonourLevel;
import org.pinping.kernel.Actor;
import org.pinping.kernel.Role;
import org.pinping.organization.OrganizationManagement;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows the brand matrix and changes it. */
@Controller
class BrandController {

    private final BrandManagement brands;
    private final OrganizationManagement organizations;

    BrandController(BrandManagement brands, OrganizationManagement organizations) {
        this.brands = brands;
        this.organizations = organizations;
    }

    @GetMapping("/brands")
    String list(Actor actor, Model model) {
        model.addAttribute("nodes", brands.tree(actor));
        model.addAttribute("organizer", actor.is(Role.ORGANIZER));
        return "brand/list";
    }

    @GetMapping("/brands/new")
    String create(Actor actor, Model model) {
        actor.require(Role.ORGANIZER);
        return form(null, BrandForm.EMPTY, actor, model);
    }

    @PostMapping("/brands")
    String add(@ModelAttribute("form") BrandForm form, Actor actor, RedirectAttributes flash) {
        BrandId id = brands.add(form.toStatement(), actor);
        flash.addFlashAttribute("notice", "brand.saved");
        return "redirect:/brands/" + id.value();
    }

    @GetMapping("/brands/{brand}")
    String edit(@PathVariable("brand") long id, Actor actor, Model model) {
        actor.require(Role.ORGANIZER);
        BrandView brand = brands.get(new BrandId(id), actor);
        return form(brand, BrandForm.of(brand), actor, model);
    }

    private String form(@Nullable BrandView brand, BrandForm form, Actor actor, Model model) {
        Map<String, String> parents = new LinkedHashMap<>();
        parents.put("", "—");
        brands.tree(actor).stream()
                .filter(it -> brand == null || !it.brand().id().equals(brand.id()))
                .forEach(it -> parents.put(
                        String.valueOf(it.brand().id().value()),
                        "\u3000".repeat(it.depth()) + it.brand().name() + "（"
                                + it.brand().organizationName() + "）"));
        model.addAttribute("brand", brand);
        model.addAttribute("form", form);
        model.addAttribute("bodies", organizations.choices());
        model.addAttribute("parents", parents);
        model.addAttribute("kinds", BrandKind.values());
        model.addAttribute("levels", HonourLevel.values());
        return "brand/edit";
    }

    @PostMapping("/brands/{brand}")
    String save(
            @PathVariable("brand") long id,
            @ModelAttribute("form") BrandForm form,
            Actor actor,
            RedirectAttributes flash) {
        brands.edit(new BrandId(id), form.version() == null ? 0 : form.version(), form.toStatement(), actor);
        flash.addFlashAttribute("notice", "brand.saved");
        return "redirect:/brands/" + id;
    }

    @PostMapping("/brands/{brand}/honours")
    String addHonour(
            @PathVariable("brand") long id,
            @RequestParam(defaultValue = "0") int year,
            @RequestParam(defaultValue = "CITY") HonourLevel level,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String awardedBy,
            Actor actor) {
        brands.addHonour(new BrandId(id), new Honour(0, year, level, title.strip(), awardedBy.strip()), actor);
        return "redirect:/brands/" + id;
    }

    @PostMapping("/brands/{brand}/honours/{honour}/removal")
    String removeHonour(@PathVariable("brand") long id, @PathVariable("honour") long honour, Actor actor) {
        brands.removeHonour(new BrandId(id), honour, actor);
        return "redirect:/brands/" + id;
    }
}
