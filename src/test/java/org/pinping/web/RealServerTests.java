package org.pinping.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pinping.TestDatabase;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;

/** What only a real server shows: the session's cookie, behind a proxy too, and the pages of the container's errors. */
@Tag("database")
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestDatabase.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class RealServerTests {

    private final HttpClient client = HttpClient.newHttpClient();

    private final int port;

    RealServerTests(@LocalServerPort int port) {
        this.port = port;
    }

    @Test
    void theSessionsCookieIsOursAndKeptFromScriptsAndOtherSites() throws Exception {
        assertThat(cookie("/login")).matches("pinping=[^;]+; Path=/; HttpOnly; SameSite=Lax");
    }

    @Test
    void theSessionsCookieKeepsToHttpsWhereTheProxySaysHttps() throws Exception {
        assertThat(cookie("/login", "X-Forwarded-Proto", "https"))
                .matches("pinping=[^;]+; Path=/; Secure; HttpOnly; SameSite=Lax");
    }

    @Test
    void theSessionsCookieIsReadBack() throws Exception {
        String session = cookie("/login").split(";", 2)[0];

        HttpResponse<String> again = get("/login", "Cookie", session);

        assertThat(again.headers().allValues("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/css/missing.css", "/webjars/missing.js"})
    void aMissingFileIsNotFound(String address) throws Exception {
        HttpResponse<String> answer = get(address, "Accept", "text/html");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("lang=\"zh-CN\"");
    }

    private String cookie(String address, String... headers) throws IOException, InterruptedException {
        List<String> cookies = get(address, headers).headers().allValues("Set-Cookie");
        assertThat(cookies).hasSize(1);
        return cookies.get(0);
    }

    private HttpResponse<String> get(String address, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
