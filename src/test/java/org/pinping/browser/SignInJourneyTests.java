package org.pinping.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.pinping.account.AccountManagement;
import org.pinping.account.NewAccount;
import org.pinping.kernel.Actor;
import org.pinping.kernel.Role;

@BrowserTest
class SignInJourneyTests {

    private final AccountManagement accounts;

    SignInJourneyTests(AccountManagement accounts) {
        this.accounts = accounts;
    }

    @Test
    void aPersonSignsInAndOutAgain(Visitors visitors) {
        accounts.add(account("journey-organizer"), Actor.SYSTEM);
        Visitor visitor = visitors.arrives().open("/contests");

        assertThat(visitor.page()).hasURL(Pattern.compile(".*/login.*"));
        visitor.inspect("login");

        visitor.signIn("journey-organizer", "wrong");
        assertThat(visitor.page().getByRole(AriaRole.ALERT)).isVisible();

        visitor.signIn("journey-organizer", "Journey2026x");
        assertThat(visitor.page().locator("nav.mainnav")).isVisible();
        visitor.open("/").inspect("home");
    }

    private static NewAccount account(String username) {
        return new NewAccount(username, username, Set.of(Role.ORGANIZER), null, "Journey2026x", false);
    }
}
