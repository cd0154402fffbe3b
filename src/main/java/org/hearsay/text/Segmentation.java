package org.hearsay.text;

import java.util.List;

/// How a text divides into paragraphs, sentences and tokens, and who divided it. Lints, exports and
/// snapping are handed one and never call a segmenter themselves, so that all agree.
///
/// @param segmenter name of the segmenter
/// @param version version of its rules or model; another one may cut elsewhere
/// @param paragraphs in text order, without overlap, without their line ends
/// @param sentences in text order, without overlap, without surrounding white space
/// @param tokens in text order, without overlap, without white space
public record Segmentation(
        String segmenter,
        String version,
        List<Span> paragraphs,
        List<Span> sentences,
        List<Span> tokens) {

    public Segmentation {
        paragraphs = SpanList.of(paragraphs);
        sentences = SpanList.of(sentences);
        tokens = SpanList.of(tokens);
    }
}
