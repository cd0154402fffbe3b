package org.hearsay.format;

import org.hearsay.model.Annotator;
import org.hearsay.model.Entity;
import org.hearsay.model.ProjectHead;
import org.hearsay.model.SchemaVersion;

/// Where a reader puts what it finds, in the order of the file. What the project knows apart from
/// documents comes before the first document that needs it.
public interface ImportSink {

    void document(ImportedDocument document);

    void issue(ImportIssue issue);

    default void project(ProjectHead head) {}

    default void schema(SchemaVersion schema) {}

    default void annotator(Annotator annotator) {}

    default void entity(Entity entity) {}
}
