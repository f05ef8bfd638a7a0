package org.pinping.criteria.web;

import java.io.IOException;
import java.util.Objects;
import org.pinping.criteria.CriteriaManagement;
import org.pinping.criteria.StandardReport;
import org.pinping.kernel.Actor;
import org.pinping.kernel.Problem;
import org.pinping.kernel.Role;
import org.pinping.scoring.StandardId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lists, shows and takes in scoring standards. */
@Controller
class CriteriaController {

    private final CriteriaManagement criteria;

    CriteriaController(CriteriaManagement criteria) {
        this.criteria = criteria;
    }

    @GetMapping("/criteria")
    String list(Actor actor, Model model) {
        actor.require(Role.ORGANIZER, Role.SUPERVISOR);
        model.addAttribute("reports", criteria.available());
        model.addAttribute("mayUpload", actor.is(Role.ORGANIZER));
        return "criteria/list";
    }

    @GetMapping("/criteria/{digest:[0-9a-f]{64}}")
    ModelAndView show(@PathVariable String digest, Actor actor) {
        actor.require(Role.ORGANIZER, Role.SUPERVISOR);
        StandardReport report = criteria.report(new StandardId(digest));
        return report.usable() ? new ModelAndView("criteria/show", "report", report) : faults(report, actor);
    }

    @PostMapping("/criteria")
    ModelAndView upload(@RequestParam(required = false) MultipartFile file, Actor actor, RedirectAttributes flash)
            throws IOException {
        if (file == null || file.isEmpty()) {
            throw Problem.invalid("problem.criteria.no-file");
        }
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        StandardReport report = criteria.upload(name, file.getBytes(), actor);
        if (!report.usable()) {
            ModelAndView page = faults(report, actor);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        flash.addFlashAttribute("notice", "criteria.upload.done");
        flash.addFlashAttribute("noticeArgs", new Object[] {report.source()});
        return new ModelAndView("redirect:/criteria/" + report.id().digest());
    }

    private static ModelAndView faults(StandardReport report, Actor actor) {
        ModelAndView page = new ModelAndView("criteria/faults", "report", report);
        page.addObject("mayUpload", actor.is(Role.ORGANIZER));
        return page;
    }
}
