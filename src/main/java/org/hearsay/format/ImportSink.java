package org.hearsay.format;

import java.util.Map;
import java.util.Optional;
import org.hearsay.format.mapping.Mapping;
import org.hearsay.model.Annotator;
import org.hearsay.model.Entity;
import org.hearsay.model.ProjectHead;
import org.hearsay.model.SchemaVersion;
import org.hearsay.text.Decoded;

/// Where a reader puts what it finds, in the order of the file. What the project knows apart from
/// documents comes before the first document that needs it.
public interface ImportSink {

    void document(ImportedDocument document);

    void issue(ImportIssue issue);

    /// Something odd about the words themselves, which were taken in as they stand.
    default void remark(ImportIssue remark) {
        issue(remark);
    }

    /// How the file's bytes became text; comes before the document.
    default void decoded(Decoded text) {}

    /// What a table holds; comes before the first document, also where there will be none.
    ///
    /// @param samples a value of each field, in the order of the file
    /// @param used empty where nothing says which field is the text
    default void fields(Map<String, String> samples, Optional<Mapping> used) {}

    default void project(ProjectHead head) {}

    default void schema(SchemaVersion schema) {}

    default void annotator(Annotator annotator) {}

    default void entity(Entity entity) {}
}
