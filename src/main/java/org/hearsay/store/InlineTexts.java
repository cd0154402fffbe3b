package org.hearsay.store;

import java.util.Base64;
import org.hearsay.model.Document;
import org.hearsay.text.CodePointIndex;
import org.hearsay.text.DocumentText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Texts in the JSON itself, for what is kept outside of a project file. Offsets are UTF-16 code
/// units.
final class InlineTexts implements Wordings {

    @Override
    public void write(ObjectNode node, Text text) {
        var index = CodePointIndex.unchanging();
        var segmentation = text.segmentation();
        node.put("text", text.text().value())
                .put("form", TextJson.form(text.form(), index))
                .put("segmenter", segmentation.segmenter())
                .put("segmenter_version", segmentation.version())
                .put(
                        "segments",
                        Base64.getEncoder().encodeToString(SegmentBytes.of(segmentation, index)));
    }

    @Override
    public Text read(JsonNode node, Document document) throws StoreException {
        var index = CodePointIndex.unchanging();
        try (var unpacking = new Unpacking()) {
            return new Text(
                    new DocumentText(node.path("text").asString()),
                    TextJson.form(node.path("form").asString(), index),
                    TextJson.segmentation(
                            node.path("segmenter").asString(),
                            node.path("segmenter_version").asString(),
                            Base64.getDecoder().decode(node.path("segments").asString()),
                            index,
                            unpacking));
        }
    }
}
