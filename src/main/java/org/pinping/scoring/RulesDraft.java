package org.pinping.scoring;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rules of a round in the making: the rules of another round, in which single ones are replaced. */
public final class RulesDraft {

    private Pipeline pipeline;
    private MissingClause missingClause;
    private OwnOrganization ownOrganization;
    private Normalization normalization;
    private SeverityAdjustment severity;
    private Aggregation aggregation;
    private List<JudgeGroup> groups;
    private MissingGroup missingGroup;
    private Measure measure;
    private Rounding rounding;
    private int decimals;
    private RankOn rankOn;
    private PlaceStyle placeStyle;
    private List<TieBreakRule> ties;
    private int quorum;
    private Floors floors;
    private List<Grade> grades;
    private int places;
    private TiedCut tiedCut;
    private List<Quota> quotas;
    private Rounds rounds;
    private @Nullable ExpectedMean expectedMean;

    RulesDraft(RoundRules rules) {
        pipeline = rules.pipeline();
        missingClause = rules.missingClause();
        ownOrganization = rules.ownOrganization();
        normalization = rules.normalization();
        severity = rules.severity();
        aggregation = rules.aggregation();
        groups = rules.groups();
        missingGroup = rules.missingGroup();
        measure = rules.measure();
        rounding = rules.rounding();
        decimals = rules.decimals();
        rankOn = rules.rankOn();
        placeStyle = rules.placeStyle();
        ties = rules.ties();
        quorum = rules.quorum();
        floors = rules.floors();
        grades = rules.grades();
        places = rules.places();
        tiedCut = rules.tiedCut();
        quotas = rules.quotas();
        rounds = rules.rounds();
        expectedMean = rules.expectedMean();
    }

    public RulesDraft pipeline(Pipeline value) {
        pipeline = value;
        return this;
    }

    public RulesDraft missingClause(MissingClause value) {
        missingClause = value;
        return this;
    }

    public RulesDraft ownOrganization(OwnOrganization value) {
        ownOrganization = value;
        return this;
    }

    public RulesDraft normalization(Normalization value) {
        normalization = value;
        return this;
    }

    public RulesDraft severity(SeverityAdjustment value) {
        severity = value;
        return this;
    }

    public RulesDraft aggregation(Aggregation value) {
        aggregation = value;
        return this;
    }

    public RulesDraft groups(List<JudgeGroup> value) {
        groups = value;
        return this;
    }

    public RulesDraft missingGroup(MissingGroup value) {
        missingGroup = value;
        return this;
    }

    public RulesDraft measure(Measure value) {
        measure = value;
        return this;
    }

    public RulesDraft rounding(Rounding value) {
        rounding = value;
        return this;
    }

    public RulesDraft decimals(int value) {
        decimals = value;
        return this;
    }

    public RulesDraft rankOn(RankOn value) {
        rankOn = value;
        return this;
    }

    public RulesDraft placeStyle(PlaceStyle value) {
        placeStyle = value;
        return this;
    }

    public RulesDraft ties(List<TieBreakRule> value) {
        ties = value;
        return this;
    }

    public RulesDraft quorum(int value) {
        quorum = value;
        return this;
    }

    public RulesDraft floors(Floors value) {
        floors = value;
        return this;
    }

    public RulesDraft grades(List<Grade> value) {
        grades = value;
        return this;
    }

    public RulesDraft places(int value) {
        places = value;
        return this;
    }

    public RulesDraft tiedCut(TiedCut value) {
        tiedCut = value;
        return this;
    }

    public RulesDraft quotas(List<Quota> value) {
        quotas = value;
        return this;
    }

    public RulesDraft rounds(Rounds value) {
        rounds = value;
        return this;
    }

    public RulesDraft expectedMean(@Nullable ExpectedMean value) {
        expectedMean = value;
        return this;
    }

    /**
     * The rules as drafted.
     *
     * @throws IllegalArgumentException if they contradict one another
     */
    public RoundRules rules() {
        return new RoundRules(
                pipeline,
                missingClause,
                ownOrganization,
                normalization,
                severity,
                aggregation,
                groups,
                missingGroup,
                measure,
                rounding,
                decimals,
                rankOn,
                placeStyle,
                ties,
                quorum,
                floors,
                grades,
                places,
                tiedCut,
                quotas,
                rounds,
                expectedMean);
    }
}
