package org.hearsay.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.project.ImportRequest;
import org.hearsay.project.Project;
import org.hearsay.project.Projects;
import org.hearsay.schema.SchemaJson;

/// A project whose only article is that of the seed, with the reference annotation as the person's
/// own layer.
final class OwnReference {

    private OwnReference() {}

    /// @return the project's file, in the folder of the desktop
    static Path create(TestDesktop desktop) throws Exception {
        copy("seed-article.txt", desktop.folder);
        var mine = copy("seed-reference.json", desktop.folder);
        Files.writeString(
                mine,
                Files.readString(mine).replace("\"Reference\"", "\"" + TestDesktop.ME + "\""));
        var file = desktop.folder.resolve("Own.hearsay");
        try (Project project =
                Projects.create(file, "Own", SchemaJson.newsAttribution(), TestDesktop.ME)) {
            var me = project.registry().toCompletableFuture().join().annotatorNamed(TestDesktop.ME);
            desktop.importing()
                    .run(
                            project,
                            me.orElseThrow().id(),
                            ImportRequest.of(List.of(mine)),
                            (_, _) -> {});
        }
        return file;
    }

    private static Path copy(String name, Path folder) throws IOException {
        var copy = folder.resolve(name);
        try (var in = OwnReference.class.getResourceAsStream("/sample/" + name)) {
            Files.write(copy, in.readAllBytes());
        }
        return copy;
    }
}
