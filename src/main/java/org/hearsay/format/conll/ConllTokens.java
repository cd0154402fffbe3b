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
        var tokens = grid.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (ConllLines.hasSpace(text, tokens.start(i), tokens.end(i))) {
                return true;
            }
        }
        return false;
    }
}
