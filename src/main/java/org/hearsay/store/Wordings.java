package org.hearsay.store;

import java.sql.SQLException;
import org.hearsay.model.Document;
import org.hearsay.text.DocumentText;
import org.hearsay.text.Form;
import org.hearsay.text.Segmentation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Where the texts of a correction are kept, to which its JSON in the edit log refers.
interface Wordings {

    /// Adds to the JSON of a correction what it takes to find the text again.
    void write(ObjectNode node, Text text);

    /// @param node as [#write] left it
    Text read(JsonNode node, Document document) throws SQLException, StoreException;

    /// A text with its form and how it divides.
    record Text(DocumentText text, Form form, Segmentation segmentation) {}
}
