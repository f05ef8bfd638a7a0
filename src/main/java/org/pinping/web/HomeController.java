package org.pinping.web;

import java.util.List;
import org.pinping.kernel.Actor;
import org.pinping.kernel.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;

/** The first page after the sign-in: the doors that the account's roles open. */
@Controller
class HomeController {

    /** A door: where it leads and the message that says what is behind it. */
    public record Tile(String section, String href, String text) {}

    @GetMapping("/")
    String show(Actor actor, @RequestAttribute(Shell.ATTRIBUTE) Shell shell, Model model) {
        List<Tile> tiles = shell.places().stream()
                .map(place -> new Tile(place.section(), place.href(), text(place.section(), actor)))
                .toList();
        model.addAttribute("tiles", tiles);
        return "home/show";
    }

    private static String text(String section, Actor actor) {
        String key = "shell.home." + section;
        if (!section.equals("contests") || actor.is(Role.ORGANIZER)) {
            return key;
        }
        return key + (actor.is(Role.BRANCH) ? ".branch" : ".read");
    }
}
