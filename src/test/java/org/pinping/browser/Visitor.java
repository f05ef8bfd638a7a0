package org.pinping.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One person at one browser. */
public final class Visitor {

    static final int DESKTOP_WIDTH = 1440;
    static final int DESKTOP_HEIGHT = 900;

    private static final int PHONE_WIDTH = 390;
    private static final int PHONE_HEIGHT = 844;
    private static final Path SCREENSHOTS = Path.of("target/screenshots");
    private static final List<String> WCAG_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");

    private final BrowserContext profile;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private int quiet;

    Visitor(BrowserContext profile) {
        this.profile = profile;
        this.page = profile.newPage();
        page.onRequest(request -> quiet = 0);
        page.onRequestFinished(request -> quiet = 0);
        page.onRequestFailed(request -> quiet = 0);
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                complaints.add(message.text());
            }
        });
    }

    public Page page() {
        return page;
    }

    /** Opens an address of the application, such as {@code /contests}. */
    public Visitor open(String path) {
        page.navigate(path);
        return this;
    }

    public void signIn(String username, String password) {
        open("/login");
        page.locator("input[name=username]").fill(username);
        page.locator("input[name=password]").fill(password);
        page.locator("main form, .page-body form, form")
                .last()
                .locator("button[type=submit]")
                .click();
    }

    public Visitor follow(String linkName) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(linkName))
                .first()
                .click();
        return this;
    }

    public Visitor press(String buttonName) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(buttonName))
                .first()
                .click();
        return this;
    }

    public Visitor fill(String label, String text) {
        page.getByLabel(label).first().fill(text);
        return this;
    }

    /** Saves what the action downloads under {@code target/downloads}. */
    public Path download(String name, Runnable action) {
        Download download = page.waitForDownload(action);
        Path file = Path.of("target/downloads", name);
        download.saveAs(file);
        return file;
    }

    /**
     * Looks at the present page as a desktop and as a phone shows it: keeps both pictures, and expects that nothing is
     * cut off at the side, that WCAG AA is kept and that the browser has nothing to complain about.
     */
    public Visitor inspect(String name) {
        settle();
        picture(name + "-desktop");
        assertAccessible(name);
        page.setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
        picture(name + "-phone");
        Object width = page.evaluate("document.documentElement.scrollWidth");
        assertThat(((Number) width).intValue())
                .as("width of " + name + " on a phone")
                .isLessThanOrEqualTo(PHONE_WIDTH);
        page.setViewportSize(DESKTOP_WIDTH, DESKTOP_HEIGHT);
        assertThat(complaints).as("console of " + name).isEmpty();
        return this;
    }

    /** Forms are sent by script and answered by the next page: looks at neither while it is still on its way. */
    private void settle() {
        quiet = 0;
        while (quiet < 8) {
            quiet++;
            page.waitForTimeout(100);
        }
        page.waitForLoadState();
    }

    private void assertAccessible(String name) {
        List<String> violations = new AxeBuilder(page)
                .withTags(WCAG_AA).analyze().getViolations().stream()
                        .map(Visitor::inWords)
                        .toList();
        assertThat(violations).as("WCAG AA of " + name).isEmpty();
    }

    private static String inWords(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream()
                        .map(node -> String.valueOf(node.getHtml()))
                        .toList();
    }

    private void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + ".png"))
                .setFullPage(true));
    }

    void leave(@Nullable String pictureName) {
        if (pictureName != null) {
            try {
                picture(pictureName);
            } catch (PlaywrightException e) {
                // the page is gone; the failure of the test says more
            }
        }
        profile.close();
    }
}
