package org.hearsay.project.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.format.Formats;
import org.hearsay.format.brat.BratReader;
import org.hearsay.format.mapping.Renaming;
import org.hearsay.format.mapping.RenamingText;
import org.hearsay.format.text.TextReader;
import org.hearsay.job.Progress;
import org.hearsay.project.FileChoice;
import org.hearsay.project.FileChoices;
import org.hearsay.project.ImportRequest;
import org.hearsay.project.Importing;
import org.hearsay.project.Projects;
import org.hearsay.project.Translation;
import org.hearsay.project.intake.names.Findings;
import org.hearsay.project.intake.names.KnownNames;
import org.hearsay.project.intake.names.Name;
import org.hearsay.schema.SchemaJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What annotated files call things, and what is left of them under other names.
class NamesTest {

    private static final Formats FORMATS =
            new Formats(List.of(new BratReader(), new TextReader()), List.of());

    private static final Renaming LEAVING =
            new Renaming(
                    Map.of("ODD", Renaming.LEFT_OUT, "PER", "SPEAKER"),
                    Map.of("Certain", Renaming.LEFT_OUT),
                    Map.of("Ann", "Ann Lee"));

    @TempDir private Path folder;
    private Path corpus;
    private Path file;

    @BeforeEach
    void write() throws Exception {
        corpus = Files.createDirectories(folder.resolve("Ann"));
        Files.writeString(corpus.resolve("a.txt"), "Ada said so.\n");
        Files.writeString(
                corpus.resolve("a.ann"),
                """
                T1\tPER 0 3\tAda
                T2\tODD 4 8\tsaid
                R1\tBy Arg1:T2 Arg2:T1
                A1\tCertain T1
                """);
        file = folder.resolve("p.hearsay");
        Projects.create(file, "P", SchemaJson.newsAttribution(), "Ada").close();
    }

    @Test
    void aSurveyCountsNamesAndWhatIsLeftUnderOthers() throws Exception {
        var found = surveyed().found();
        assertThat(found.names())
                .containsExactly(
                        Map.entry(new Name(Name.Kind.LABEL, "ODD"), 1),
                        Map.entry(new Name(Name.Kind.LABEL, "PER"), 1),
                        Map.entry(new Name(Name.Kind.LINK, "By"), 1),
                        Map.entry(new Name(Name.Kind.ATTRIBUTE, "Certain"), 1),
                        Map.entry(new Name(Name.Kind.ANNOTATOR, "Ann"), 2));
        assertThat(found.sums(LEAVING)).isEqualTo(new Findings.Sums(1, 0));
        assertThat(found.joining()).isZero();
    }

    @Test
    void theImportDoesWhatTheSurveySaidAndTellsWhatItLeftOut() throws Exception {
        var expected = surveyed().found().sums(LEAVING);
        try (var project = Projects.open(file)) {
            var me = Translation.now(project.registry()).annotatorNamed("Ada").orElseThrow();
            var request =
                    ImportRequest.of(List.of(corpus))
                            .with(new FileChoices(Map.of(), FileChoice.DEFAULT, LEAVING));
            var report = new Importing(FORMATS).run(project, me.id(), request, Progress.NONE);
            assertThat(report.annotations()).isEqualTo(expected.spans());
            assertThat(report.relations()).isEqualTo(expected.links());
            assertThat(report.issues())
                    .singleElement()
                    .asString()
                    .contains("1 span, 1 link and 1 value were left out");
            var open = Translation.now(project.open(report.added().getFirst()));
            assertThat(open.layers())
                    .singleElement()
                    .satisfies(layer -> {
                        assertThat(layer.annotations())
                                .singleElement()
                                .satisfies(a -> {
                                    assertThat(a.label()).isEqualTo("SPEAKER");
                                    assertThat(a.attributes().isEmpty()).isTrue();
                                });
                        var registry = Translation.now(project.registry());
                        assertThat(registry.annotators().get(layer.head().annotator()).name())
                                .isEqualTo("Ann Lee");
                    });
        }
        assertThat(surveyed().found().joining()).as("the text is there now").isEqualTo(1);
    }

    @Test
    void whatIsLeftOutComesBackFromTheFileOfNames() throws Exception {
        var names = folder.resolve("names.txt");
        MappingFile.write(names, LEAVING);
        assertThat(names).content().contains("ODD = -");
        assertThat(MappingFile.names(names)).isEqualTo(LEAVING);
        assertThat(RenamingText.read("@Ben = -\n").keepsAnnotator("Ben")).isFalse();
    }

    @Test
    void theProjectsNameIsProposedWhereOnlyCapitalsAndSignsDiffer() {
        var known =
                new KnownNames(
                        List.of("CLAIM", "SPEAKER"),
                        List.of("said_by"),
                        List.of("claim_type", "a-b", "a_b"),
                        List.of("Ada Kern"));
        assertThat(known.meant(new Name(Name.Kind.LABEL, "Claim"))).contains("CLAIM");
        assertThat(known.meant(new Name(Name.Kind.LABEL, "CLAIM"))).isEmpty();
        assertThat(known.meant(new Name(Name.Kind.LABEL, "PER"))).isEmpty();
        assertThat(known.meant(new Name(Name.Kind.LINK, "Said-By"))).contains("said_by");
        assertThat(known.meant(new Name(Name.Kind.ATTRIBUTE, "claimType"))).contains("claim_type");
        assertThat(known.meant(new Name(Name.Kind.ATTRIBUTE, "AB"))).as("one of two").isEmpty();
        assertThat(known.meant(new Name(Name.Kind.ANNOTATOR, "ada kern"))).contains("Ada Kern");
        assertThat(known.meant(new Name(Name.Kind.LABEL, "--"))).isEmpty();
    }

    private Candidate surveyed() throws Exception {
        var found = new ArrayList<Candidate>();
        try (var project = Projects.openForReading(file)) {
            new Survey(project, FORMATS, List.of(corpus)).run(Progress.NONE, found::add);
        }
        return found.getFirst();
    }
}
