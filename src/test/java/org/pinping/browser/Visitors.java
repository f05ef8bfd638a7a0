package org.pinping.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The people of one test, each with a browser profile of their own. */
public final class Visitors {

    private final Browser browser;
    private final String address;
    private final List<Visitor> present = new ArrayList<>();

    Visitors(Browser browser, String address) {
        this.browser = browser;
        this.address = address;
    }

    /** Somebody who is not signed in and reads Chinese. */
    public Visitor arrives() {
        BrowserContext profile = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(address)
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai")
                .setAcceptDownloads(true)
                .setViewportSize(Visitor.DESKTOP_WIDTH, Visitor.DESKTOP_HEIGHT));
        Visitor visitor = new Visitor(profile);
        present.add(visitor);
        return visitor;
    }

    public Visitor signsIn(String username, String password) {
        Visitor visitor = arrives();
        visitor.signIn(username, password);
        return visitor;
    }

    void leave(@Nullable String failedTest) {
        for (int i = 0; i < present.size(); i++) {
            present.get(i).leave(failedTest == null ? null : "failed-" + failedTest + "-" + (i + 1));
        }
    }
}
