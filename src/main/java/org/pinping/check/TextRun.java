package org.pinping.check;

import java.util.ArrayList;
import java.util.List;

/** A piece of a text that another text holds too, or does not. */
public record TextRun(String text, boolean shared) {

    static List<TextRun> of(String text, List<int[]> ranges) {
        List<TextRun> runs = new ArrayList<>();
        int done = 0;
        for (int[] range : ranges) {
            if (range[0] > done) {
                runs.add(new TextRun(text.substring(done, range[0]), false));
            }
            runs.add(new TextRun(text.substring(range[0], range[1]), true));
            done = range[1];
        }
        if (done < text.length()) {
            runs.add(new TextRun(text.substring(done), false));
        }
        return runs;
    }
}
