package org.pinping;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMembers;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

/** Rules that the compiler cannot know. Each is shown to bite on a class of the {@code samples} package. */
class ArchitectureTests {

    private static final int KERNEL_TYPES = 8;
    private static final String FACADES = ".*(Management|\\.AuditTrail)";
    private static final Set<String> INEXACT = Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    private static final JavaClasses PRODUCTION = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.pinping");
    private static final JavaClasses SAMPLES = new ClassFileImporter().importPackages("samples");

    static Stream<Rule> rules() {
        return Stream.of(
                new Rule("DatedMark", scoringKnowsOnlySums()),
                new Rule("RoughMark", scoringDeclaresNothingInexact()),
                new Rule("RoughMark", scoringUsesNothingInexact()),
                new Rule(
                        "Spreadsheet",
                        noClasses()
                                .that()
                                .resideOutsideOfPackage("..office..")
                                .should()
                                .dependOnClassesThat(resideInAnyPackage("org.apache.poi..", "org.apache.pdfbox.."))),
                new Rule(
                        "OpenController",
                        classes()
                                .that()
                                .areMetaAnnotatedWith(Controller.class)
                                .should()
                                .bePackagePrivate()),
                new Rule(
                        "StrayController",
                        classes()
                                .that()
                                .areMetaAnnotatedWith(Controller.class)
                                .should()
                                .resideInAPackage("..web..")),
                new Rule(
                        "InjectedField",
                        noFields()
                                .should()
                                .beAnnotatedWith(Autowired.class)
                                .orShould()
                                .beAnnotatedWith(Value.class)),
                new Rule("DateUtils", noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Helpers)(\\$.*)?")),
                new Rule(
                        "DateUtils",
                        noClasses()
                                .that()
                                .resideOutsideOfPackage("org.pinping")
                                .should()
                                .accessTargetWhere(describe(
                                        "tells the time without a Clock",
                                        ArchitectureTests::tellsTheTimeWithoutAClock))),
                new Rule(
                        "OldJson",
                        noClasses()
                                .should()
                                .dependOnClassesThat(resideInAnyPackage(
                                        "com.fasterxml.jackson.databind..", "com.fasterxml.jackson.core.."))),
                new Rule(
                        "TransactionalReader",
                        methods()
                                .that()
                                .areAnnotatedWith(Transactional.class)
                                .should()
                                .beDeclaredInClassesThat()
                                .haveNameMatching(FACADES)),
                new Rule(
                        "TransactionalClass",
                        noClasses().that().haveNameNotMatching(FACADES).should().beAnnotatedWith(Transactional.class)),
                new Rule("DateUtils", classes().should(liveInANullMarkedPackage())));
    }

    private static ArchRule scoringKnowsOnlySums() {
        return classes()
                .that()
                .resideInAPackage("..scoring..")
                .should()
                .onlyDependOnClassesThat(describe(
                        "belong to sums",
                        type -> resideInAnyPackage(
                                                "java.lang..",
                                                "java.util",
                                                "java.util.function",
                                                "java.util.stream",
                                                "java.math",
                                                // the lot among tied entries is a digest
                                                "java.security",
                                                "java.nio.charset",
                                                "org.jspecify..",
                                                "..scoring..")
                                        .test(type.getBaseComponentType())
                                || type.getBaseComponentType().isPrimitive()))
                .andShould()
                .notBe(java.util.Random.class);
    }

    private static ArchRule scoringDeclaresNothingInexact() {
        return noMembers()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage("..scoring..")
                .should(new ArchCondition<>("mention double or float") {
                    @Override
                    public void check(JavaMember member, ConditionEvents events) {
                        boolean inexact =
                                member.getAllInvolvedRawTypes().stream().anyMatch(ArchitectureTests::isInexact);
                        events.add(new SimpleConditionEvent(member, inexact, member.getFullName()));
                    }
                });
    }

    private static ArchRule scoringUsesNothingInexact() {
        return noClasses()
                .that()
                .resideInAPackage("..scoring..")
                .should()
                .accessTargetWhere(describe(
                        "works with double or float",
                        access -> access.getTarget() instanceof CodeUnitAccessTarget target
                                && Stream.concat(
                                                target.getRawParameterTypes().stream(),
                                                Stream.of(target.getRawReturnType()))
                                        .anyMatch(ArchitectureTests::isInexact)));
    }

    private static boolean isInexact(JavaClass type) {
        return INEXACT.contains(type.getName());
    }

    private static boolean tellsTheTimeWithoutAClock(JavaAccess<?> access) {
        if (!(access.getTarget() instanceof CodeUnitAccessTarget target)) {
            return false;
        }
        String owner = target.getOwner().getName();
        boolean byClock =
                target.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(java.time.Clock.class));
        return (owner.startsWith("java.time.") && target.getName().equals("now") && !byClock)
                || (owner.equals("java.time.Clock") && target.getName().startsWith("system"))
                || (owner.equals("java.lang.System") && target.getName().equals("currentTimeMillis"))
                || (owner.equals("java.util.Date")
                        && target.getName().equals("<init>")
                        && target.getRawParameterTypes().isEmpty());
    }

    private static ArchCondition<JavaClass> liveInANullMarkedPackage() {
        return new ArchCondition<>("live in a package with @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(new SimpleConditionEvent(
                        type, marked, type.getName() + " lives in a package without @NullMarked"));
            }
        };
    }

    @ParameterizedTest
    @MethodSource("rules")
    void productionCodeKeepsTheRule(Rule rule) {
        rule.rule().allowEmptyShould(true).check(PRODUCTION);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theRuleBites(Rule rule) {
        List<String> findings = rule.rule().evaluate(SAMPLES).getFailureReport().getDetails();

        assertThat(findings).anySatisfy(finding -> assertThat(finding).contains(rule.sample()));
    }

    @Test
    void theSharedVocabularyStaysSmall() {
        assertThat(typesIn("org.pinping.kernel")).hasSizeLessThanOrEqualTo(KERNEL_TYPES);
        assertThat(typesIn("org.pinping.contest")).as("the count counts").hasSizeGreaterThan(KERNEL_TYPES);
    }

    private static List<String> typesIn(String name) {
        List<String> types = new ArrayList<>();
        for (JavaClass type : PRODUCTION.getPackage(name).getClasses()) {
            if (type.isTopLevelClass()
                    && !type.isArray()
                    && !type.getSimpleName().equals("package-info")) {
                types.add(type.getSimpleName());
            }
        }
        return types;
    }

    record Rule(String sample, ArchRule rule) {}
}
