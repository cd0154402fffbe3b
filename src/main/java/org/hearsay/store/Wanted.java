package org.hearsay.store;

import java.util.List;
import org.hearsay.model.DocumentRow;

/// What is to be read of documents.
///
/// @param documents with the layers that are wanted
/// @param parts what of their texts
public record Wanted(List<DocumentRow> documents, Parts parts) {

    public Wanted {
        documents = List.copyOf(documents);
    }

    /// What of a text is wanted.
    public enum Parts {
        /// The segmentation has its name and no paragraphs, sentences and tokens.
        WORDS,
        WORDS_AND_TOKENS
    }
}
