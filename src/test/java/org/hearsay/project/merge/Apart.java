package org.hearsay.project.merge;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.hearsay.BuiltInFormats;
import org.hearsay.edit.Recipes;
import org.hearsay.job.Progress;
import org.hearsay.project.ImportRequest;
import org.hearsay.project.Importing;
import org.hearsay.project.Project;
import org.hearsay.project.Translation;
import org.hearsay.project.revise.Revising;
import org.hearsay.project.schema.SchemaChanges;
import org.hearsay.schema.change.Part;
import org.hearsay.schema.change.SchemaChange;
import org.hearsay.text.DocumentText;

/// What two people do in copies of the sample: spans, values and links on both sides; on theirs a
/// label renamed, speakers merged, an article added, a text corrected.
public final class Apart {

    private Apart() {}

    public static void ours(Project project) throws Exception {
        var layer = Copies.layer(project, 1, "AK");
        var speaker = Copies.span(layer, "SPEAKER", 0, 3);
        var claim = Copies.span(layer, "CLAIM", 4, 30);
        Copies.perform(project, Copies.add(speaker));
        Copies.perform(project, Copies.add(claim));
        Copies.perform(project, Recipes.link(Copies.link(layer, "said_by", claim, speaker)));
        var first = layer.annotations().getFirst();
        Copies.perform(project, Copies.replace(first, first.withNote("ours")));
        Copies.comments(project).onDocument(Copies.row(project, 0), "What of this?");
    }

    /// @param folder in which the new article may lie
    public static void theirs(Project project, Path folder) throws Exception {
        var layer = Copies.layer(project, 1, "BL");
        var claim = Copies.span(layer, "CLAIM", 5, 25);
        var speaker = Copies.span(layer, "SPEAKER", 0, 4);
        Copies.perform(project, Copies.add(claim));
        Copies.perform(project, Copies.add(speaker));
        Copies.perform(project, Recipes.link(Copies.link(layer, "said_by", claim, speaker)));
        var last = layer.annotations().getLast();
        Copies.perform(project, Copies.replace(last, last.withNote("theirs")));
        var user = Copies.user(project);
        new SchemaChanges(project, user, Instant.now())
                .apply(new SchemaChange.Rename(new Part.OfLabel("CLAIM"), "ASSERTION"));
        mergeTwoSpeakers(project);
        var file = Files.writeString(folder.resolve("new.txt"), "A new article. It says little.");
        new Importing(BuiltInFormats.all())
                .run(project, user, ImportRequest.of(List.of(file)), Progress.NONE);
        var open = Copies.open(project, 0);
        var revising = new Revising(project);
        revising.perform(
                user,
                revising.plan(
                        open.article().document().id(),
                        new DocumentText("First of all: " + open.article().text().value())));
    }

    static void mergeTwoSpeakers(Project project) throws Exception {
        var speakers = Translation.now(project.registry()).entitiesByName();
        Copies.mergeSpeakers(project, speakers.get(0).name(), speakers.get(1).name());
    }
}
