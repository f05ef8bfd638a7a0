package org.pinping.scorecard.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.pinping.contest.ReviewRoundId;
import org.pinping.entry.EntryId;
import org.pinping.entry.material.MaterialManagement;
import org.pinping.file.FileId;
import org.pinping.file.web.FileAnswer;
import org.pinping.kernel.Actor;
import org.pinping.scorecard.ScorecardManagement;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Hands a judge the files of an entry that is assigned and not recused; of any other there are none. */
@Controller
@RequestMapping("/rounds/{round}/sheets/{entry}/files/{file}")
class CaseFileController {

    private final ScorecardManagement scorecards;
    private final MaterialManagement materials;

    CaseFileController(ScorecardManagement scorecards, MaterialManagement materials) {
        this.scorecards = scorecards;
        this.materials = materials;
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
}
