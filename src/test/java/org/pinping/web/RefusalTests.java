package org.pinping.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pinping.kernel.Actor;
import org.pinping.kernel.Fault;
import org.pinping.kernel.Problem;
import org.pinping.kernel.ProblemKind;
import org.springframework.context.MessageSource;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What a refusal looks like from outside; no database and no templates are needed to see it. */
class RefusalTests {

    private final MockMvcTester mvc = MockMvcTester.create(mvc());

    private static MockMvc mvc() {
        StaticMessageSource messages = new StaticMessageSource();
        messages.setUseCodeAsDefaultMessage(true);
        messages.addMessage("many", Locale.SIMPLIFIED_CHINESE, "最多 {0} 个，{1} 分");
        return MockMvcBuilders.standaloneSetup(new Refusing())
                .setControllerAdvice(advice(messages))
                .setCustomArgumentResolvers(new ActorArgumentResolver())
                .setLocaleResolver(new LanguageResolver())
                .build();
    }

    private static PageProblemAdvice advice(MessageSource messages) {
        return new PageProblemAdvice(new Sentences(messages), new Incidents(), new Shells(ZoneOffset.UTC));
    }

    @ParameterizedTest
    @CsvSource({"NOT_FOUND,404", "FORBIDDEN,403", "INVALID,422", "CONFLICT,409", "CLOSED,409"})
    void eachKindHasItsStatus(ProblemKind kind, int status) {
        assertThat(mvc.get().uri("/refuse/" + kind)).hasStatus(status).hasViewName("error/problem");
    }

    @Test
    void dataGetsTheFaultsWithTheirFields() {
        assertThat(mvc.get().uri("/faults").accept("application/json"))
                .hasStatus(422)
                .bodyJson()
                .isStrictlyEqualTo("""
                        {"status": 422, "kind": "INVALID", "headline": "problem.invalid", "faults": [
                          {"field": "name", "code": "many", "message": "最多 12000 个，1234.50 分"},
                          {"field": "", "code": "whole", "message": "whole"}]}
                        """);
    }

    @Test
    void htmxGetsAFragmentForTheNoticePlace() {
        assertThat(mvc.get().uri("/faults").header("HX-Request", "true"))
                .hasStatus(422)
                .hasViewName("error/fragment")
                .hasHeader("HX-Retarget", "#notice");
    }

    @Test
    void aLostRaceIsAConflict() {
        assertThat(mvc.get().uri("/stale").accept("application/json"))
                .hasStatus(409)
                .bodyText()
                .contains("problem.stale");
        assertThat(mvc.get().uri("/locked").accept("application/json"))
                .hasStatus(409)
                .bodyText()
                .contains("problem.busy");
    }

    @Test
    void ourBugIsAnIncidentAndTellsNothingOfItsCause() {
        assertThat(mvc.get().uri("/bug")).hasStatus(500).hasViewName("error/incident");
        assertThat(mvc.get().uri("/bug").accept("application/json"))
                .hasStatus(500)
                .bodyText()
                .contains("INCIDENT")
                .doesNotContain("secret");
    }

    @Test
    void anIdThatIsNoNumberNamesNothing() {
        assertThat(mvc.get().uri("/things/abc")).hasStatus(404);
    }

    @Test
    void aWrongMethodSaysWhichOnesThereAre() {
        assertThat(mvc.post().uri("/bug")).hasStatus(405).hasHeader("Allow", "GET");
    }

    @Test
    void anActorIsNobodyWithoutASignIn() {
        assertThat(mvc.get().uri("/actor")).hasStatus(401);
    }

    @RestController
    static class Refusing {

        @GetMapping("/refuse/{kind}")
        String refuse(@PathVariable ProblemKind kind) {
            throw switch (kind) {
                case NOT_FOUND -> Problem.notFound("x");
                case FORBIDDEN -> Problem.forbidden("x");
                case INVALID -> Problem.invalid("x");
                case CONFLICT -> Problem.conflict("x");
                case CLOSED -> Problem.closed("x");
            };
        }

        @GetMapping("/faults")
        String faults() {
            throw Problem.invalid(
                    List.of(Fault.of("name", "many", 12_000, new BigDecimal("1234.50")), Fault.of("", "whole")));
        }

        @GetMapping("/stale")
        String stale() {
            throw new OptimisticLockingFailureException("secret");
        }

        @GetMapping("/locked")
        String locked() {
            throw new CannotAcquireLockException("secret");
        }

        @GetMapping("/bug")
        String bug() {
            throw new IllegalStateException("secret");
        }

        @GetMapping("/things/{thing}")
        String thing(@PathVariable long thing) {
            return String.valueOf(thing);
        }

        @GetMapping("/actor")
        String actor(Actor actor) {
            return actor.name();
        }
    }
}
