package org.pinping.entry.material.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.pinping.entry.material.MaterialManagement;
import org.pinping.entry.material.MaterialText;
import org.pinping.entry.material.MaterialTexts;
import org.pinping.file.FileContent;
import org.pinping.file.FileId;
import org.pinping.file.web.FileAnswer;
import org.pinping.file.web.KeptPage;
import org.pinping.kernel.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;

/** Hands out the files of entries to those who may see the entry; for all others there is no such file. */
@Controller
class FileController {

    private final MaterialManagement materials;
    private final MaterialTexts texts;

    FileController(MaterialManagement materials, MaterialTexts texts) {
        this.materials = materials;
        this.texts = texts;
    }

    @GetMapping("/files/{file}")
    void show(@PathVariable long file, Actor actor, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        FileAnswer.send(materials.content(new FileId(file), false, actor), request, response);
    }

    @GetMapping("/files/{file}/thumbnail")
    void thumbnail(@PathVariable long file, Actor actor, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        FileAnswer.send(materials.content(new FileId(file), true, actor), request, response);
    }

    /** The text of a file that a page cannot show otherwise; null where the browser has it. */
    @GetMapping("/files/{file}/text")
    @Nullable String text(@PathVariable long file, Actor actor, ServletWebRequest request, Model model) throws IOException {
        FileContent content = materials.content(new FileId(file), false, actor);
        if (KeptPage.isKept(content, request)) {
            return null;
        }
        MaterialText text = texts.read(content);
        if (text.isPassing()) {
            KeptPage.forget(request);
        }
        model.addAttribute("text", text);
        model.addAttribute("file", "/files/" + file);
        return "entry/text";
    }
}
