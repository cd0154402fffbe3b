package org.hearsay.project.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.BuiltInFormats;
import org.hearsay.edit.Recipes;
import org.hearsay.job.Progress;
import org.hearsay.model.Layer;
import org.hearsay.project.ImportRequest;
import org.hearsay.project.Importing;
import org.hearsay.project.Projects;
import org.hearsay.project.Translation;
import org.hearsay.project.documents.Documents;
import org.hearsay.project.merge.MergeChoices.Differing;
import org.hearsay.project.merge.MergeReport.DocumentKind;
import org.hearsay.project.merge.MergeReport.Unplaced.Why;
import org.hearsay.schema.SchemaJson;
import org.hearsay.text.DocumentText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One article of which two people have texts from different sources.
class DifferingTextTest {

    private static final MergeChoices PLACE = MergeChoices.NONE.with(Differing.PLACE);
    private static final String THEIRS =
            "Kim said that it would rain. Lund denied that. He had no doubt. He went home.";
    private static final String OURS =
            "Breaking news. Kim said that it would rain, and Lund denied that. He was sure.";

    @TempDir private Path folder;
    private Path ours;
    private Path theirs;

    @BeforeEach
    void makeProjects() throws Exception {
        ours = project("ours", OURS, "AK");
        theirs = project("theirs", THEIRS, "BL");
        Copies.edit(
                theirs,
                project -> {
                    var layer = Copies.layer(project, 0, "BL");
                    var kim = Copies.span(layer, "SPEAKER", 0, 3);
                    var claim = Copies.span(layer, "CLAIM", 14, 27);
                    Copies.perform(project, Copies.add(kim));
                    Copies.perform(project, Copies.add(claim));
                    Copies.perform(
                            project, Recipes.link(Copies.link(layer, "said_by", claim, kim)));
                    int he = THEIRS.indexOf("He had");
                    Copies.perform(project, Copies.add(Copies.span(layer, "SPEAKER", he, he + 2)));
                    int doubt = THEIRS.indexOf("no doubt");
                    var lost = Copies.span(layer, "CLAIM", doubt, doubt + 8);
                    Copies.perform(project, Copies.add(lost));
                    Copies.comments(project)
                            .onAnnotation(Copies.row(project, 0), lost.id().toString(), "Really?");
                });
    }

    private Path project(String name, String text, String annotator) throws Exception {
        var file = folder.resolve(name + ".hearsay");
        var article = Files.createDirectories(folder.resolve(name)).resolve("Rain.txt");
        Files.writeString(article, text);
        try (var project = Projects.create(file, name, SchemaJson.newsAttribution(), annotator)) {
            var user = Copies.user(project);
            new Importing(BuiltInFormats.all())
                    .run(project, user, ImportRequest.of(List.of(article)), Progress.NONE);
            var documents = new Documents(project, user);
            documents.assign(List.of(Copies.row(project, 0)), annotator);
            documents.set(List.of(Copies.row(project, 0)), new TreeMap<>(Map.of("title", "Rain")));
        }
        return file;
    }

    private static List<String> words(Layer layer, String text) {
        return layer.annotations().stream()
                .map(a -> new DocumentText(text).at(a.anchor()))
                .toList();
    }

    @Test
    void G09_anArticleWhoseTextDiffersIsNeverMergedByOffset() throws Exception {
        var report = Copies.merge(ours, theirs, PLACE);
        assertThat(report.documents())
                .extracting(MergeReport.DocumentLine::kind)
                .containsExactly(DocumentKind.PLACED);
        assertThat(report.unplaced())
                .extracting(u -> u.words() + " " + u.why())
                .containsExactly("He " + Why.SEVERAL, "no doubt " + Why.NOT_THERE);
        Copies.edit(
                ours,
                project -> {
                    var open = Copies.open(project, 0);
                    assertThat(open.article().text().value()).isEqualTo(OURS);
                    var layer = Copies.layer(project, 0, "BL");
                    assertThat(words(layer, OURS)).containsExactly("Kim", "it would rain");
                    assertThat(layer.relations()).hasSize(1);
                    assertThat(Translation.now(project.documents(0, 10))).hasSize(1);
                    var comment = Translation.now(project.comments()).getFirst();
                    assertThat(comment.subject()).isEqualTo(open.article().document().id());
                });
        assertThat(Copies.findings(ours)).isEmpty();
    }

    @Test
    void G09_withoutAWordSaidItComesInBesideOurs() throws Exception {
        var before = Copies.content(ours);
        var report = Copies.merge(ours, theirs);
        assertThat(report.documents())
                .extracting(MergeReport.DocumentLine::kind)
                .containsExactly(DocumentKind.SECOND);
        assertThat(report.unplaced()).isEmpty();
        assertThat(Copies.content(ours)).containsAllEntriesOf(before);
        Copies.edit(
                ours,
                project -> {
                    var second = Copies.open(project, 1);
                    assertThat(second.article().text().value()).isEqualTo(THEIRS);
                    assertThat(second.layers().getFirst().annotations()).hasSize(4);
                });
    }

    @Test
    void G08_whatWasPlacedStaysPlacedAndAsItIsHereHoweverOftenItIsMerged() throws Exception {
        var before = Copies.content(ours);
        Copies.merge(ours, theirs, PLACE);
        assertThat(Copies.merge(ours, theirs, PLACE).isNothingNew()).isTrue();
        assertThat(Copies.merge(ours, theirs).isNothingNew()).isTrue();
        Copies.edit(
                ours,
                project -> {
                    var layer = Copies.layer(project, 0, "BL");
                    var claim = layer.annotations().getLast();
                    Copies.perform(project, Copies.replace(claim, claim.withNote("ours")));
                    var kim = layer.annotations().getFirst();
                    Copies.perform(project, Recipes.delete(layer, List.of(kim)));
                });
        Copies.edit(
                theirs,
                project -> {
                    var layer = Copies.layer(project, 0, "BL");
                    int lund = THEIRS.indexOf("Lund");
                    Copies.perform(
                            project, Copies.add(Copies.span(layer, "SPEAKER", lund, lund + 4)));
                });
        Copies.merge(ours, theirs);
        Copies.edit(
                ours,
                project -> {
                    var layer = Copies.layer(project, 0, "BL");
                    assertThat(words(layer, OURS)).containsExactly("it would rain", "Lund");
                    assertThat(layer.annotations().getFirst().note()).isEqualTo("ours");
                });
        assertThat(Copies.findings(ours)).isEmpty();
        Copies.undo(ours);
        for (int i = 0; i < 3; i++) {
            Copies.undo(ours);
        }
        assertThat(Copies.content(ours)).isEqualTo(before);
    }
}
