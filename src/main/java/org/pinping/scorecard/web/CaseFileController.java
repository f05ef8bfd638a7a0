package org.pinping.scorecard.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.pinping.contest.ReviewRoundId;
import org.pinping.entry.EntryId;
import org.pinping.entry.material.MaterialManagement;
import org.pinping.entry.material.MaterialText;
import org.pinping.entry.material.MaterialTexts;
import org.pinping.file.FileContent;
import org.pinping.file.FileId;
import org.pinping.file.web.FileAnswer;
import org.pinping.file.web.KeptPage;
import org.pinping.kernel.Actor;
import org.pinping.scorecard.ScorecardManagement;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.ServletWebRequest;

/** Hands a judge the files of an entry that is assigned and not recused; of any other there are none. */
@Controller
@RequestMapping("/rounds/{round}/sheets/{entry}/files/{file}")
class CaseFileController {

    private final ScorecardManagement scorecards;
    private final MaterialManagement materials;
    private final MaterialTexts texts;

    CaseFileController(ScorecardManagement scorecards, MaterialManagement materials, MaterialTexts texts) {
        this.scorecards = scorecards;
        this.materials = materials;
        this.texts = texts;
    }

    @GetMapping
    void show(
            @PathVariable long round,
            @PathVariable long entry,
            @PathVariable long file,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        scorecards.open(new ReviewRoundId(round), new EntryId(entry), actor);
        FileAnswer.send(materials.contentOfCase(new EntryId(entry), new FileId(file), false), request, response);
    }

    @GetMapping("/thumbnail")
    void thumbnail(
            @PathVariable long round,
            @PathVariable long entry,
            @PathVariable long file,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        scorecards.open(new ReviewRoundId(round), new EntryId(entry), actor);
        FileAnswer.send(materials.contentOfCase(new EntryId(entry), new FileId(file), true), request, response);
    }

    /** The text of a file that a page cannot show otherwise; null where the browser has it. */
    @GetMapping("/text")
    @Nullable String text(
            @PathVariable long round,
            @PathVariable long entry,
            @PathVariable long file,
            Actor actor,
            ServletWebRequest request,
            Model model)
            throws IOException {
        scorecards.open(new ReviewRoundId(round), new EntryId(entry), actor);
        FileContent content = materials.contentOfCase(new EntryId(entry), new FileId(file), false);
        if (KeptPage.isKept(content, request)) {
            return null;
        }
        MaterialText text = texts.read(content);
        if (text.isPassing()) {
            KeptPage.forget(request);
        }
        model.addAttribute("text", text);
        model.addAttribute("file", "/rounds/" + round + "/sheets/" + entry + "/files/" + file);
        return "entry/text";
    }
}
