package org.hearsay.project.rescue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.Document;
import org.hearsay.model.Id;
import org.hearsay.model.Registry;
import org.hearsay.project.ProjectException;
import org.hearsay.project.Projects;
import org.hearsay.project.Translation;
import org.hearsay.project.backup.Backup;
import org.hearsay.project.backup.BackupFolder;

/// What the newest sound backup knows, for what a damaged project does not tell any more.
///
/// @param file the backup; empty where there is none
/// @param documents by id
record StandIn(Optional<Path> file, Optional<Registry> registry, Map<Id, Document> documents) {

    private static final int PAGE = 500;

    StandIn {
        documents = Map.copyOf(documents);
    }

    /// Of the backups beside the project.
    static StandIn of(Path project) {
        try {
            var backup = BackupFolder.beside(project).newestSound().map(Backup::file);
            return backup.isPresent() ? read(backup.get()) : none();
        } catch (IOException | ProjectException e) {
            System.getLogger(StandIn.class.getName())
                    .log(System.Logger.Level.WARNING, "No backup could be read", e);
            return none();
        }
    }

    private static StandIn none() {
        return new StandIn(Optional.empty(), Optional.empty(), Map.of());
    }

    private static StandIn read(Path backup) throws ProjectException {
        try (var project = Projects.openForReading(backup)) {
            var documents = new HashMap<Id, Document>();
            long after = 0;
            for (; ; ) {
                var page = Translation.now(project.documents(after, PAGE));
                if (page.isEmpty()) {
                    var registry = Translation.now(project.registry());
                    return new StandIn(Optional.of(backup), Optional.of(registry), documents);
                }
                page.forEach(row -> documents.put(row.document().id(), row.document()));
                after = page.getLast().place();
            }
        }
    }
}
