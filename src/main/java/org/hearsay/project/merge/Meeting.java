package org.hearsay.project.merge;

import java.util.List;
import org.hearsay.model.Layer;
import org.hearsay.store.StoredArticle;

/// The two texts of an article that both sides have. Of a text and its correction the later one
/// wins; of two from different sources ours stays.
///
/// @param here ours
/// @param there theirs
/// @param isPlaced whether they are from different sources
record Meeting(StoredArticle here, StoredArticle there, boolean isPlaced) {

    String ourText() {
        return text(here);
    }

    String theirText() {
        return text(there);
    }

    /// The text that the article has afterwards.
    String text() {
        return !isPlaced && isTheirTextLater() ? text(there) : text(here);
    }

    boolean isSame() {
        return ourText().equals(theirText());
    }

    /// Layers of theirs as they stand in the text afterwards.
    Carry theirs(List<Layer> layers) {
        return carry(false, theirText(), layers);
    }

    /// @param ofOurs whether the layers are of our side
    /// @param was text that it had when the layers were as they are given
    Carry carry(boolean ofOurs, String was, List<Layer> layers) {
        return isPlaced && !ofOurs
                ? Carry.placed(was, text(), layers)
                : Carry.over(was, text(), layers);
    }

    /// The text that one side has.
    String text(boolean ofOurs) {
        return ofOurs ? ourText() : theirText();
    }

    /// By the number of the revision; of two of one number always the same one.
    private boolean isTheirTextLater() {
        var one = here.article().document();
        var other = there.article().document();
        return other.revision() != one.revision()
                ? other.revision() > one.revision()
                : other.sha256().compareTo(one.sha256()) > 0;
    }

    private static String text(StoredArticle article) {
        return article.article().text().value();
    }
}
