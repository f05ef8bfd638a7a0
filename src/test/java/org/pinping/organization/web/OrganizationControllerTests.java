package org.pinping.organization.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pinping.web.SignedIn.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pinping.DatabaseTest;
import org.pinping.kernel.Actor;
import org.pinping.kernel.Role;
import org.pinping.organization.NewOrganization;
import org.pinping.organization.OrgLevel;
import org.pinping.organization.OrganizationId;
import org.pinping.organization.OrganizationManagement;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DatabaseTest
class OrganizationControllerTests {

    private final MockMvcTester mvc;
    private final OrganizationManagement organizations;

    OrganizationControllerTests(MockMvcTester mvc, OrganizationManagement organizations) {
        this.mvc = mvc;
        this.organizations = organizations;
    }

    @Test
    void movesANodeToAParentThatIsOffered() {
        OrganizationId node = add(null, "page.1");
        OrganizationId below = add(node, "page.1.1");
        OrganizationId elsewhere = add(null, "page.2");

        assertThat(mvc.get().uri("/organizations/" + node.value() + "/edit").with(as(Role.ORGANIZER)))
                .hasStatusOk()
                .bodyText()
                .contains("<option value=\"" + elsewhere.value() + "\"")
                .doesNotContain("<option value=\"" + node.value() + "\"", "<option value=\"" + below.value() + "\"");
        assertThat(move(node, 0, String.valueOf(elsewhere.value())))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/organizations");
        assertThat(organizations.get(node).parent()).isEqualTo(elsewhere);

        assertThat(move(node, 0, "")).hasStatus(409).bodyText().contains("page.2", "—");
        assertThat(move(node, 1, "")).hasStatus3xxRedirection();
        assertThat(organizations.get(node).parent()).isNull();
    }

    private MvcTestResult move(OrganizationId node, long version, String parent) {
        return mvc.post()
                .uri("/organizations/" + node.value() + "/place")
                .with(as(Role.ORGANIZER))
                .with(csrf())
                .param("version", String.valueOf(version))
                .param("parent", parent)
                .exchange();
    }

    private OrganizationId add(@Nullable OrganizationId parent, String code) {
        return organizations.add(new NewOrganization(parent, code, code, "", OrgLevel.BRANCH), Actor.SYSTEM);
    }
}
