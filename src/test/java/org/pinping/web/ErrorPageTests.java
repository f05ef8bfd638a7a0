package org.pinping.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pinping.DatabaseTest;
import org.pinping.kernel.Role;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What is refused before a handler is found gets its page all the same. */
@DatabaseTest
class ErrorPageTests {

    private final MockMvcTester mvc;

    ErrorPageTests(MockMvcTester mvc) {
        this.mvc = mvc;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/css/missing.css",
                "/js/missing.js",
                "/img/missing.svg",
                "/vendor/missing/missing.mjs",
                "/webjars/missing/missing.js",
                "/favicon.ico"
            })
    void aMissingFileIsNotFound(String address) {
        assertThat(mvc.get().uri(address).accept("text/html"))
                .hasStatus(404)
                .hasContentTypeCompatibleWith("text/html")
                .bodyText()
                .contains("lang=\"zh-CN\"", "/login")
                .doesNotContain("/logout");
        assertThat(mvc.get().uri(address).accept("text/html").with(SignedIn.as(Role.JUDGE)))
                .hasStatus(404)
                .bodyText()
                .contains("/logout", "/work");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/css,*/*;q=0.1", "*/*"})
    void aMissingFileIsNotFoundWhateverIsWantedInItsPlace(String accept) {
        assertThat(mvc.get().uri("/css/missing.css").header("Accept", accept)).hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/img/missing.png", "/entries/missing.png"})
    void whoTakesNoPageGetsTheBareStatus(String address) {
        assertThat(mvc.get().uri(address).accept("image/png").with(SignedIn.as(Role.JUDGE)))
                .hasStatus(404)
                .bodyText()
                .isEmpty();
    }

    @Test
    void aPageThatTakesNoSuchMethodSaysSo() {
        assertThat(mvc.delete()
                        .uri("/accounts")
                        .accept("text/html")
                        .with(csrf())
                        .with(SignedIn.as(Role.ORGANIZER)))
                .hasStatus(405)
                .bodyText()
                .contains("lang=\"zh-CN\"");
    }
}
