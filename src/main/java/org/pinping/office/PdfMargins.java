package org.pinping.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Takes off what stands at the top and bottom of all pages: page numbers, headers and footers. */
final class PdfMargins {

    private static final Pattern PAGE_NUMBER =
            Pattern.compile("^[-—–－\\s]*\\d{1,3}[-—–－\\s]*$|^第\\s*\\d{1,3}\\s*页.{0,12}$|^\\d{1,3}\\s*/\\s*\\d{1,3}$");
    private static final int FEWEST_PAGES = 3;

    private PdfMargins() {}

    static void takeOff(List<PdfPage> pages) {
        for (PdfPage page : pages) {
            for (PdfLine line : outermost(page)) {
                boolean outside = line.top() < page.height() * 0.09 || line.top() > page.height() * 0.91;
                if (outside && PAGE_NUMBER.matcher(line.text()).matches()) {
                    page.lines().remove(line);
                }
            }
        }
        if (pages.size() < FEWEST_PAGES) {
            return;
        }
        Map<String, Integer> repeated = new HashMap<>();
        pages.forEach(page -> outermost(page).stream()
                .map(PdfMargins::shape)
                .distinct()
                .forEach(shape -> repeated.merge(shape, 1, Integer::sum)));
        for (PdfPage page : pages) {
            for (PdfLine line : outermost(page)) {
                boolean outside = line.top() < page.height() * 0.09 || line.top() > page.height() * 0.91;
                if (outside && repeated.getOrDefault(shape(line), 0) * 2 > pages.size()) {
                    page.lines().remove(line);
                }
            }
        }
    }

    private static List<PdfLine> outermost(PdfPage page) {
        List<PdfLine> lines = page.lines();
        List<PdfLine> outer = new ArrayList<>();
        if (!lines.isEmpty()) {
            outer.add(lines.get(0));
        }
        if (lines.size() > 1) {
            outer.add(lines.get(lines.size() - 1));
        }
        return outer;
    }

    private static String shape(PdfLine line) {
        return Math.round(line.top()) + " " + line.text().replaceAll("\\d+", "0");
    }
}
