package org.pinping.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.pinping.DatabaseTest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@DatabaseTest
class ShellTests {

    private final MockMvcTester mvc;

    ShellTests(MockMvcTester mvc) {
        this.mvc = mvc;
    }

    @Test
    void showsTheSignInPageInChineseByDefault() {
        var page = mvc.get().uri("/login").exchange();

        assertThat(page).hasStatusOk().bodyText().contains("lang=\"zh-CN\"", "用户名");
    }

    @Test
    void remembersTheLanguageThatWasChosen() {
        var page = mvc.get().uri("/login?lang=en").exchange();

        assertThat(page).bodyText().contains("lang=\"en\"", "User name");
        assertThat(page).cookies().hasValue("lang", "en");
    }
}
