package org.hearsay;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// What the package tree promises. There is no list of exceptions, and there must never be one.
class ArchitectureTest {

    private static final ArchRule LAYERS =
            layeredArchitecture()
                    .consideringOnlyDependenciesInLayers()
                    .withOptionalLayers(true)
                    .layer("text").definedBy("org.hearsay.text..")
                    .layer("io").definedBy("org.hearsay.io..")
                    .layer("job").definedBy("org.hearsay.job..")
                    .layer("schema").definedBy("org.hearsay.schema..")
                    .layer("model").definedBy("org.hearsay.model..")
                    .layer("edit").definedBy("org.hearsay.edit..")
                    .layer("problem").definedBy("org.hearsay.problem..")
                    .layer("language").definedBy("org.hearsay.language..")
                    .layer("measure").definedBy("org.hearsay.measure..")
                    .layer("review").definedBy("org.hearsay.review..")
                    .layer("dataset").definedBy("org.hearsay.dataset..")
                    .layer("format").definedBy("org.hearsay.format..")
                    .layer("store").definedBy("org.hearsay.store..")
                    .layer("settings").definedBy("org.hearsay.settings..")
                    .layer("project").definedBy("org.hearsay.project..")
                    .layer("session").definedBy("org.hearsay.session..")
                    .layer("cli").definedBy("org.hearsay.cli..")
                    .layer("ui").definedBy("org.hearsay.ui..")
                    .layer("app").definedBy("org.hearsay")
                    .whereLayer("text").mayNotAccessAnyLayer()
                    .whereLayer("io").mayNotAccessAnyLayer()
                    .whereLayer("job").mayNotAccessAnyLayer()
                    .whereLayer("schema").mayOnlyAccessLayers("text")
                    .whereLayer("model").mayOnlyAccessLayers("text", "schema")
                    .whereLayer("edit").mayOnlyAccessLayers("text", "schema", "model")
                    .whereLayer("problem").mayOnlyAccessLayers("text", "schema", "model")
                    .whereLayer("language").mayOnlyAccessLayers("text")
                    .whereLayer("measure").mayOnlyAccessLayers("text", "schema", "model")
                    .whereLayer("review").mayOnlyAccessLayers("text", "schema", "model", "edit", "measure")
                    .whereLayer("dataset").mayOnlyAccessLayers("text", "schema", "model", "measure")
                    .whereLayer("format").mayOnlyAccessLayers("text", "schema", "model", "io", "dataset")
                    .whereLayer("store").mayOnlyAccessLayers("text", "schema", "model", "edit")
                    .whereLayer("settings").mayOnlyAccessLayers("io")
                    .whereLayer("project")
                    .mayOnlyAccessLayers("text", "io", "job", "schema", "model", "edit", "problem", "language", "measure", "review", "dataset", "format", "store", "settings")
                    .whereLayer("session")
                    .mayOnlyAccessLayers("text", "job", "schema", "model", "edit", "problem", "language", "measure", "review", "dataset", "format", "settings", "project")
                    .whereLayer("cli")
                    .mayOnlyAccessLayers("text", "job", "schema", "model", "edit", "problem", "language", "measure", "review", "dataset", "format", "settings", "project")
                    .whereLayer("ui")
                    .mayOnlyAccessLayers("text", "job", "schema", "model", "edit", "problem", "language", "measure", "review", "dataset", "format", "settings", "project", "session")
                    .whereLayer("app").mayNotBeAccessedByAnyLayer();

    private static final ArchRule NO_CYCLES = slices().matching("org.hearsay.(**)").should().beFreeOfCycles();

    /// Only the shell knows the features, and only `support` is known to all of them.
    private static final ArchRule FEATURES_STAND_ALONE =
            slices()
                    .matching("org.hearsay.ui.(*)..")
                    .should().notDependOnEachOther()
                    .ignoreDependency(resideInAPackage("org.hearsay.ui.shell.."), alwaysTrue())
                    .ignoreDependency(alwaysTrue(), resideInAPackage("org.hearsay.ui.support.."));

    private static final ArchRule ONLY_SESSION_AND_UI_KNOW_JAVAFX =
            noClasses()
                    .that().resideOutsideOfPackages("org.hearsay", "org.hearsay.session..", "org.hearsay.ui..")
                    .should().dependOnClassesThat().resideInAnyPackage("javafx..", "org.fxmisc..", "org.controlsfx..");

    private static final ArchRule STATE_NEEDS_NO_TOOLKIT =
            noClasses()
                    .that().resideInAPackage("org.hearsay.session..")
                    .or().haveSimpleNameEndingWith("ViewModel")
                    .should().dependOnClassesThat()
                    .resideInAnyPackage("javafx.application..", "javafx.scene..", "javafx.stage..", "org.fxmisc..", "org.controlsfx..");

    private static final ArchRule ONLY_THE_STORE_SPEAKS_SQL =
            noClasses()
                    .that().resideOutsideOfPackage("org.hearsay.store..")
                    .should().dependOnClassesThat().resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..");

    private static final ArchRule ONLY_THE_COMMAND_LINE_KNOWS_PICOCLI =
            noClasses()
                    .that().resideOutsideOfPackages("org.hearsay", "org.hearsay.cli..")
                    .should().dependOnClassesThat().resideInAnyPackage("picocli..");

    private static final ArchRule NO_MUTABLE_STATICS = fields().that().areStatic().and().doNotHaveModifier(com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC).should().beFinal();

    private static final ArchRule EVERY_PACKAGE_IS_NULL_MARKED =
            classes().that().haveSimpleName("package-info").should().beAnnotatedWith(NullMarked.class);

    @TestFactory
    Stream<DynamicTest> theTreeKeepsItsPromises() {
        JavaClasses ours =
                new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.hearsay");
        return Stream.of(
                rule("layers", LAYERS, ours),
                rule("no cycles", NO_CYCLES, ours),
                rule("features stand alone", FEATURES_STAND_ALONE, ours),
                rule("only session and ui know JavaFX", ONLY_SESSION_AND_UI_KNOW_JAVAFX, ours),
                rule("state needs no toolkit", STATE_NEEDS_NO_TOOLKIT, ours),
                rule("only the store speaks SQL", ONLY_THE_STORE_SPEAKS_SQL, ours),
                rule("only the command line knows picocli", ONLY_THE_COMMAND_LINE_KNOWS_PICOCLI, ours),
                rule("no mutable statics", NO_MUTABLE_STATICS, ours),
                rule("every package is null-marked", EVERY_PACKAGE_IS_NULL_MARKED, ours));
    }

    private static DynamicTest rule(String name, ArchRule rule, JavaClasses ours) {
        return DynamicTest.dynamicTest(name, () -> rule.allowEmptyShould(true).check(ours));
    }
}
