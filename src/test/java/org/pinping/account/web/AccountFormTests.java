package org.pinping.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pinping.web.SignedIn.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pinping.DatabaseTest;
import org.pinping.account.AccountId;
import org.pinping.account.AccountManagement;
import org.pinping.account.NewAccount;
import org.pinping.kernel.Actor;
import org.pinping.kernel.Role;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DatabaseTest
class AccountFormTests {

    private final MockMvcTester mvc;
    private final AccountManagement accounts;

    AccountFormTests(MockMvcTester mvc, AccountManagement accounts) {
        this.mvc = mvc;
        this.accounts = accounts;
    }

    @Test
    void isFilledWithTheAccountAndKeepsWhatIsTyped() {
        AccountId id = add("form.edit");
        String address = "/accounts/" + id.value();
        assertThat(get(address)).hasStatusOk().bodyText().contains(address + "/edit");
        assertThat(get(address + "/edit"))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"示例\"", "name=\"version\" value=\"0\"", "id=\"roles3\" name=\"roles\" checked")
                .doesNotContain("id=\"roles1\" name=\"roles\" checked");

        MvcTestResult saved = post(address, 0, "王五", "JUDGE", "SUPERVISOR");

        assertThat(saved).hasStatus3xxRedirection().hasRedirectedUrl(address);
        assertThat(accounts.get(id).displayName()).isEqualTo("王五");
        assertThat(accounts.get(id).roles()).containsExactlyInAnyOrder(Role.JUDGE, Role.SUPERVISOR);
    }

    @Test
    void comesBackWithASentenceWhenItIsWrongOrStale() {
        AccountId id = add("form.wrong");
        String address = "/accounts/" + id.value();

        assertThat(post(address, 0, "王五")).hasStatus(422).bodyText().contains("请至少选择一个角色");
        assertThat(post(address, 7, "王五", "JUDGE")).hasStatus(409).bodyText().contains("示例", "王五");
    }

    private AccountId add(String username) {
        return accounts.add(new NewAccount(username, "示例", Set.of(Role.JUDGE), null, null, false), Actor.SYSTEM);
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).with(as(Role.ORGANIZER)).exchange();
    }

    private MvcTestResult post(String address, long version, String displayName, String... roles) {
        return mvc.post()
                .uri(address)
                .with(as(Role.ORGANIZER))
                .with(csrf())
                .param("version", String.valueOf(version))
                .param("displayName", displayName)
                .param("roles", roles)
                .exchange();
    }
}
