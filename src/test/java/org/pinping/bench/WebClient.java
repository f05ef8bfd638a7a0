package org.pinping.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A signed-in browser without a screen: keeps cookies and the CSRF token of its session. */
public final class WebClient {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final String base;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .build();
    private String token = "";

    public WebClient(int port) {
        this.base = "http://127.0.0.1:" + port;
    }

    /** Signs in and takes the token of the given page, which must hold a form. */
    public WebClient signIn(String user, String password, String page) {
        takeToken(get("/login").body());
        HttpResponse<String> answer = post("/login", Map.of("username", user, "password", password));
        String target = answer.headers().firstValue("Location").orElse("");
        if (answer.statusCode() != 302 || target.contains("error")) {
            throw new IllegalStateException("cannot sign in as " + user + ": " + answer.statusCode() + " " + target);
        }
        takeToken(get(page).body());
        return this;
    }

    /** The session, as a request's Cookie field carries it. */
    public String cookie() {
        return cookies.getCookieStore().getCookies().stream()
                .map(it -> it.getName() + "=" + it.getValue())
                .collect(Collectors.joining("; "));
    }

    public String token() {
        return token;
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path)).GET(), HttpResponse.BodyHandlers.ofString());
    }

    public HttpResponse<byte[]> bytes(String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path)).GET(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private HttpResponse<String> post(String path, Map<String, String> form) {
        String body = "_csrf=" + encode(token) + "&"
                + form.entrySet().stream()
                        .map(it -> encode(it.getKey()) + "=" + encode(it.getValue()))
                        .collect(Collectors.joining("&"));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        return send(request, HttpResponse.BodyHandlers.ofString());
    }

    private void takeToken(String page) {
        Matcher matcher = TOKEN.matcher(page);
        if (!matcher.find()) {
            throw new IllegalStateException("the page holds no form");
        }
        token = matcher.group(1);
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
        try {
            return http.send(request.build(), handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
