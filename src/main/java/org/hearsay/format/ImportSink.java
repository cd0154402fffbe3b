package org.hearsay.format;

import java.util.List;
import org.hearsay.model.Annotator;
import org.hearsay.model.Entity;
import org.hearsay.model.ProjectHead;
import org.hearsay.model.SchemaVersion;

/// Where a reader puts what it finds, in the order of the file.
public interface ImportSink {

    void document(ImportedDocument document);

    void issue(ImportIssue issue);

    /// What a whole project knows apart from documents; before the first document.
    ///
    /// @param annotators by whose names the layers are given
    default void project(
            ProjectHead head,
            SchemaVersion schema,
            List<Annotator> annotators,
            List<Entity> entities) {}
}
