package org.hearsay.ui.comments;

import org.hearsay.model.talk.Talk;
import org.hearsay.session.DocumentSession;

/// What a thread of comments is about.
public sealed interface About {

    /// The article as a whole.
    record Whole() implements About {}

    /// Something that is marked in it.
    ///
    /// @param words that it covers
    /// @param start UTF-16 offset of it
    record Marked(String label, String words, int start) implements About {}

    /// Something that was marked and is no more.
    record Gone() implements About {}

    static About of(Talk talk, DocumentSession document) {
        if (talk.subject().equals(document.id())) {
            return new Whole();
        }
        var text = document.article().text();
        return document.layersProperty().get().stream()
                .flatMap(l -> l.annotation(talk.subject()).stream())
                .findFirst()
                .<About>map(a ->
                        new Marked(
                                a.label(),
                                text.at(a.anchor()).replace('\n', ' '),
                                a.anchor().start()))
                .orElseGet(Gone::new);
    }

    /// Place in the list: first what is said of the whole article, then in reading order.
    default int place() {
        return switch (this) {
            case Whole _ -> -1;
            case Marked(_, _, var start) -> start;
            case Gone _ -> Integer.MAX_VALUE;
        };
    }
}
