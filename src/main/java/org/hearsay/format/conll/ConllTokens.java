package org.hearsay.format.conll;

import org.hearsay.format.AnnotatedDocument;
import org.hearsay.model.tags.TokenGrid;

/// A document with its tokens.
///
/// @param hasSpaces whether there is white space within one of them
record ConllTokens(AnnotatedDocument document, TokenGrid grid, boolean hasSpaces) {

    static ConllTokens of(AnnotatedDocument document) {
        var grid = new TokenGrid(document.segmentation());
        return new ConllTokens(document, grid, hasSpaces(document.article().text().value(), grid));
    }

    private static boolean hasSpaces(String text, TokenGrid grid) {
        for (var token : grid.tokens()) {
            if (ConllLines.hasSpace(text, token)) {
                return true;
            }
        }
        return false;
    }
}
