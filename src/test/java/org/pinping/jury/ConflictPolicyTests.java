package org.pinping.jury;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pinping.organization.OrgLevel;
import org.pinping.organization.OrganizationId;
import org.pinping.organization.OrganizationView;

class ConflictPolicyTests {

    private static final OrganizationView CITY = node(1, null, "/1/");
    private static final OrganizationView HOSPITAL = node(12, CITY, "/1/12/");
    private static final OrganizationView WARD = node(120, HOSPITAL, "/1/12/120/");
    private static final OrganizationView OTHER = node(13, CITY, "/1/13/");

    @Test
    void ownBodyIsRecused() {
        assertThat(ConflictPolicy.conflict(HOSPITAL, HOSPITAL)).isEqualTo(RecusalOrigin.OWN_BODY);
    }

    @Test
    void bodiesBelowAndAboveAreRecused() {
        assertThat(ConflictPolicy.conflict(HOSPITAL, WARD)).isEqualTo(RecusalOrigin.SUBORDINATE);
        assertThat(ConflictPolicy.conflict(WARD, HOSPITAL)).isEqualTo(RecusalOrigin.SUPERIOR);
        assertThat(ConflictPolicy.conflict(WARD, CITY)).isEqualTo(RecusalOrigin.SUPERIOR);
    }

    @Test
    void neighboursAreNotRecused() {
        assertThat(ConflictPolicy.conflict(HOSPITAL, OTHER)).isNull();
        assertThat(ConflictPolicy.conflict(WARD, OTHER)).isNull();
    }

    @Test
    void aNumberThatBeginsLikeAnotherIsNotItsAncestor() {
        OrganizationView one = node(1, null, "/1/");
        OrganizationView eleven = node(11, null, "/11/");

        assertThat(ConflictPolicy.conflict(one, eleven)).isNull();
        assertThat(ConflictPolicy.conflict(eleven, one)).isNull();
    }

    @Test
    void anOutsideExpertIsNeverRecusedByTheTree() {
        assertThat(ConflictPolicy.conflict(null, WARD)).isNull();
    }

    private static OrganizationView node(long id, @Nullable OrganizationView parent, String path) {
        OrganizationId above = parent == null ? null : parent.id();
        String name = "单位" + id;
        return new OrganizationView(new OrganizationId(id), above, "O" + id, name, name, OrgLevel.HOSPITAL, path, 0, 0);
    }
}
