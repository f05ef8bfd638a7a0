package org.pinping.brand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.pinping.contest.TestContests.JUDGE;
import static org.pinping.contest.TestContests.ORGANIZER;
import static org.pinping.contest.TestContests.branch;
import static org.pinping.entry.TestEntries.assertCode;
import static org.pinping.entry.TestEntries.assertKind;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pinping.DatabaseTest;
import org.pinping.contest.ContestManagement;
import org.pinping.entry.EntryManagement;
import org.pinping.entry.TestEntries;
import org.pinping.kernel.ProblemKind;
import org.pinping.organization.OrganizationId;
import org.pinping.organization.OrganizationManagement;

@DatabaseTest
class BrandIntegrationTests {

    private final BrandManagement brands;
    private final OrganizationId hospital;
    private final OrganizationId ward;

    BrandIntegrationTests(
            BrandManagement brands,
            EntryManagement entries,
            ContestManagement contests,
            OrganizationManagement organizations) {
        this.brands = brands;
        TestEntries data = new TestEntries(entries, contests, organizations);
        this.hospital = data.organization(null);
        this.ward = data.organization(hospital);
    }

    @Test
    void subBrandsStandBelowTheirCoreBrand() {
        BrandId core = brands.add(brand(hospital, "先锋", null), ORGANIZER);
        BrandId lower = brands.add(brand(ward, "先锋护理", core), ORGANIZER);
        brands.add(brand(ward, "别的", null), ORGANIZER);

        assertThat(brands.tree(branch(hospital.value())))
                .extracting(it -> it.brand().name(), BrandNode::depth)
                .containsExactly(tuple("先锋", 0), tuple("先锋护理", 1), tuple("别的", 0));
        assertThat(brands.tree(branch(ward.value())))
                .extracting(it -> it.brand().name(), BrandNode::depth)
                .containsExactly(tuple("先锋护理", 0), tuple("别的", 0));
        assertCode("problem.brand.circle", () -> brands.edit(core, 1, brand(hospital, "先锋", lower), ORGANIZER));
    }

    @Test
    void aBrandGathersHonoursOverTheYears() {
        BrandId id = brands.add(brand(hospital, "灯塔", null), ORGANIZER);
        brands.addHonour(id, new Honour(0, 2023, HonourLevel.DISTRICT, "区十佳", "区委"), ORGANIZER);
        brands.addHonour(id, new Honour(0, 2025, HonourLevel.CITY, "市十大", ""), ORGANIZER);

        List<Honour> won = brands.honours("灯塔", Set.of(hospital));
        assertThat(won).extracting(Honour::year).containsExactly(2025, 2023);
        assertThat(brands.honours("灯塔", Set.of(ward))).isEmpty();
        brands.removeHonour(id, won.get(0).id(), ORGANIZER);

        assertThat(brands.get(id, ORGANIZER).honours())
                .extracting(Honour::title)
                .containsExactly("区十佳");
    }

    @Test
    void oneBodyHasNoTwoBrandsOfOneName() {
        BrandId id = brands.add(brand(hospital, "同名", null), ORGANIZER);
        brands.add(brand(ward, "同名", null), ORGANIZER);

        assertCode("problem.brand.twice", () -> brands.add(brand(hospital, "同名", null), ORGANIZER));
        brands.edit(id, 1, brand(hospital, "改名", null), ORGANIZER);
        assertCode("problem.brand.stale", () -> brands.edit(id, 1, brand(hospital, "又改", null), ORGANIZER));
    }

    @Test
    void onlyOrganizersChangeTheMatrix() {
        assertKind(ProblemKind.FORBIDDEN, () -> brands.add(brand(ward, "私建", null), branch(ward.value())));
        assertKind(ProblemKind.FORBIDDEN, () -> brands.tree(JUDGE));
        assertCode("problem.brand.blank", () -> brands.add(brand(ward, " ", null), ORGANIZER));
    }

    private static BrandStatement brand(OrganizationId body, String name, @Nullable BrandId parent) {
        return new BrandStatement(body, name, BrandKind.SERVICE, parent, "2021年");
    }
}
