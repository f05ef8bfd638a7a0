package org.pinping.contest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pinping.kernel.Fault;

class SettingsCheckTests {

    @Test
    void findsNothingWrongWithGoodSettings() {
        assertThat(SettingsCheck.of(TestContests.settings(null))).isEmpty();
    }

    @Test
    void tellsEveryFaultAtOnce() {
        ContestSettings settings = new ContestSettings(
                " ",
                "x".repeat(61),
                "a\u0007b",
                "主办",
                "",
                ZoneId.of("Asia/Shanghai"),
                2,
                "{category}",
                CountRule.HAN,
                null,
                List.of(new CategorySettings("A", "甲", 3, 1), new CategorySettings("A", "", -1, 1000)),
                List.of(SectionSettings.of("s 1", "栏目", 30_000, 5, "")));

        List<Fault> faults = SettingsCheck.of(settings);

        assertThat(faults)
                .extracting(Fault::field, Fault::code)
                .containsExactlyInAnyOrder(
                        tuple("title", "problem.contest.text.blank"),
                        tuple("edition", "problem.contest.text.long"),
                        tuple("awardWord", "problem.contest.text.control"),
                        tuple("entryCodePattern", "problem.contest.pattern"),
                        tuple("categories[0].minPlaces", "problem.contest.range"),
                        tuple("categories[1].code", "problem.contest.code.twice"),
                        tuple("categories[1].title", "problem.contest.text.blank"),
                        tuple("categories[1].minPlaces", "problem.contest.bound"),
                        tuple("categories[1].maxPlaces", "problem.contest.bound"),
                        tuple("sections[0].code", "problem.contest.code.form"),
                        tuple("sections[0].minLength", "problem.contest.bound"),
                        tuple("sections[0].minLength", "problem.contest.range"));
    }

    @Test
    void refusesLeastPlacesThatExceedAllPlaces() {
        ContestSettings good = TestContests.settings(null);
        ContestSettings settings = new ContestSettings(
                good.title(),
                good.edition(),
                good.awardWord(),
                good.hostName(),
                good.basisDocument(),
                good.zone(),
                3,
                good.entryCodePattern(),
                good.countRule(),
                null,
                List.of(new CategorySettings("A", "甲", 2, null), new CategorySettings("B", "乙", 2, null)),
                good.sections());

        assertThat(SettingsCheck.of(settings)).containsExactly(Fault.of("places", "problem.contest.places.sum", 4, 3));
    }

    @Test
    void aTitleOfTwoSectionsIsNamed() {
        List<Fault> faults = SettingsCheck.of(with(List.of(
                new SectionSettings("a", "品牌介绍", null, null, "", List.of("背景")),
                new SectionSettings("b", "主要做法", null, null, "", List.of("背景")))));

        assertThat(faults)
                .extracting(Fault::field, Fault::code)
                .containsExactly(
                        tuple("sections[0].aliases", "problem.contest.alias.twice"),
                        tuple("sections[1].aliases", "problem.contest.alias.twice"));
    }

    private static ContestSettings with(List<SectionSettings> sections) {
        ContestSettings good = TestContests.settings(TestContests.inDays(1));
        return new ContestSettings(
                good.title(),
                good.edition(),
                good.awardWord(),
                good.hostName(),
                good.basisDocument(),
                good.zone(),
                good.places(),
                good.entryCodePattern(),
                good.countRule(),
                good.submissionClosesAt(),
                good.categories(),
                sections);
    }
}
