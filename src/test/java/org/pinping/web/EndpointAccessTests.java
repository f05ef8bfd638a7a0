package org.pinping.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pinping.DatabaseTest;
import org.pinping.account.AccountId;
import org.pinping.account.AccountManagement;
import org.pinping.kernel.Actor;
import org.pinping.scorecard.TestRound;
import org.pinping.scorecard.TestRound.Made;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every endpoint there is, tried by everybody there is. The list of endpoints comes from the running application, the
 * expectation from {@code endpoints.txt}: an endpoint that is not in the file fails this test, so none can be forgotten.
 *
 * <p>Each is tried on a contest in which the actor has no part. Whoever is not named may not get further than a refusal;
 * whoever is named must not be refused for the role, and nobody may provoke an error of ours.
 */
@DatabaseTest
class EndpointAccessTests {

    /** By role, by not being told that it exists, or because the phase has passed. */
    private static final Set<Integer> REFUSED = Set.of(403, 404, 409);

    /** These need a file or a form of their own to get past 422; their modules' tests try the roles. */
    private static final Set<String> NEEDS_FORM =
            Set.of("POST /criteria", "POST /contests/{contest}/entries", "POST /contests/{contest}/entries/intakes");

    private static final String EVERYBODY = "everybody";

    private final RequestMappingHandlerMapping mappings;
    private final MockMvc mvc;
    private final TestRound testRound;
    private final AccountManagement accounts;

    EndpointAccessTests(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings,
            MockMvc mvc,
            TestRound testRound,
            AccountManagement accounts) {
        this.mappings = mappings;
        this.mvc = mvc;
        this.testRound = testRound;
        this.accounts = accounts;
    }

    @Test
    void everyEndpointIsListedAndKeepsItsWord() throws Exception {
        Map<String, Set<String>> expected = expectations();
        assertThat(endpoints()).as("endpoints.txt").containsExactlyElementsOf(expected.keySet());

        Made foreign = testRound.open(1, 1);
        Made own = testRound.open(1, 1);
        Map<String, @Nullable RequestPostProcessor> actors = new TreeMap<>();
        actors.put("organizer", signedIn(own.organizer()));
        actors.put("supervisor", signedIn(own.supervisor()));
        actors.put("judge", signedIn(own.judges().get(0)));
        actors.put("branch", signedIn(own.branches().get(0)));
        actors.put("nobody", null);
        List<String> broken = new ArrayList<>();
        for (Map.Entry<String, Set<String>> endpoint : expected.entrySet()) {
            for (Map.Entry<String, @Nullable RequestPostProcessor> actor : actors.entrySet()) {
                String complaint = complaint(endpoint.getKey(), endpoint.getValue(), actor, foreign);
                if (complaint != null) {
                    broken.add(complaint);
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    private @Nullable String complaint(
            String endpoint, Set<String> allowed, Map.Entry<String, @Nullable RequestPostProcessor> actor, Made foreign)
            throws Exception {
        MvcResult answer;
        try {
            answer = call(endpoint, actor.getValue(), foreign);
        } catch (ServletException e) {
            return endpoint + " by " + actor.getKey() + ": " + e.getMessage();
        }
        int status = answer.getResponse().getStatus();
        String location = Objects.requireNonNullElse(answer.getResponse().getRedirectedUrl(), "");
        boolean toSignIn = status == 401 || (status == 302 && location.contains("/login"));
        boolean may = allowed.contains(EVERYBODY) || allowed.contains(actor.getKey());
        boolean kept;
        if (status >= 500) {
            kept = false;
        } else if (may) {
            kept = !toSignIn && status != 403;
        } else {
            boolean refused = REFUSED.contains(status) || (status == 422 && NEEDS_FORM.contains(endpoint));
            kept = actor.getValue() == null ? toSignIn : refused;
        }
        return kept ? null : endpoint + " by " + actor.getKey() + ": " + status + " " + location;
    }

    private MvcResult call(String endpoint, @Nullable RequestPostProcessor session, Made foreign) throws Exception {
        String[] parts = endpoint.split(" ", 2);
        String path = parts[1].replace(
                        "{contest}", String.valueOf(foreign.contest().value()))
                .replace("{round}", String.valueOf(foreign.round().value()))
                .replace("{entry}", String.valueOf(foreign.entries().get(0).value()))
                .replace("{other}", String.valueOf(foreign.entries().get(0).value()))
                .replace("{revision}", "1")
                .replace("{brand}", "1")
                .replace("{honour}", "1")
                .replace("{judge}", "1")
                .replace("{file}", "1")
                .replace("{material}", "1")
                .replace("{upload}", "0".repeat(32))
                .replace("{picture}", "0")
                .replace("{account}", String.valueOf(foreign.branches().get(0).accountId()))
                .replace(
                        "{organization}",
                        String.valueOf(foreign.branches().get(0).organizationId()))
                .replace("{digest:[0-9a-f]{64}}", foreign.standard().id().digest());
        var request = request(HttpMethod.valueOf(parts[0]), path).with(csrf());
        sent(foreign).forEach(request::param);
        if (session != null) {
            request.with(session);
        }
        return mvc.perform(request).andReturn();
    }

    /** Enough of every form for a request to reach the façade, which is where access is decided. */
    private static Map<String, String> sent(Made foreign) {
        return Map.ofEntries(
                Map.entry("reason", "测试"),
                Map.entry("to", "CLOSED"),
                Map.entry("closesAt", "2099-01-01T10:00"),
                Map.entry("account", String.valueOf(foreign.branches().get(0).accountId())),
                Map.entry("duty", "APPROVER"),
                Map.entry("enabled", "true"),
                Map.entry("judge", "1"),
                Map.entry("entry", String.valueOf(foreign.entries().get(0).value())),
                Map.entry("missing", "1"),
                Map.entry("version", "0"),
                Map.entry("key", "k"),
                Map.entry("kind", "PHOTO"),
                Map.entry("fileName", "a.jpg"),
                Map.entry("size", "10"),
                Map.entry("offset", "0"),
                Map.entry("up", "true"),
                Map.entry("title", "复评"),
                Map.entry("categoryId", "1"),
                Map.entry("brandName", "品牌"));
    }

    private RequestPostProcessor signedIn(Actor actor) {
        return SignedIn.as(accounts.get(new AccountId(actor.accountId())));
    }

    private List<String> endpoints() {
        return mappings.getHandlerMethods().keySet().stream()
                .flatMap(it -> named(it).stream())
                .filter(it -> !it.contains("/error"))
                .distinct()
                .sorted()
                .toList();
    }

    private static List<String> named(RequestMappingInfo mapping) {
        Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
        Set<RequestMethod> all = methods.isEmpty() ? Set.of(RequestMethod.GET) : methods;
        return mapping.getPatternValues().stream()
                .flatMap(path -> all.stream().map(method -> method + " " + path))
                .toList();
    }

    /** One endpoint a line: method, path, then who may. */
    private static Map<String, Set<String>> expectations() throws IOException {
        Map<String, Set<String>> expected = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/endpoints.txt"))) {
            if (!line.isBlank() && !line.startsWith("#")) {
                List<String> words = Arrays.asList(line.trim().split("\\s+"));
                expected.put(
                        words.get(0) + " " + words.get(1),
                        words.stream().skip(2).collect(Collectors.toSet()));
            }
        }
        return expected;
    }
}
