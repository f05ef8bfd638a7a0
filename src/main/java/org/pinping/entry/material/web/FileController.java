package org.pinping.entry.material.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.pinping.entry.material.MaterialManagement;
import org.pinping.file.FileId;
import org.pinping.file.web.FileAnswer;
import org.pinping.kernel.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands out the files of entries to those who may see the entry; for all others there is no such file. */
@Controller
class FileController {

    private final MaterialManagement materials;

    FileController(MaterialManagement materials) {
        this.materials = materials;
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
}
