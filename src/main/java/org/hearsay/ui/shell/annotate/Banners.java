package org.hearsay.ui.shell.annotate;

import org.hearsay.session.Block;
import org.hearsay.session.DocumentSession;
import org.hearsay.session.ProjectSession;
import org.hearsay.ui.support.Messages;

/// Says above the article why it cannot be changed.
final class Banners {

    private final ProjectSession session;
    private final Messages messages;

    Banners(ProjectSession session, Messages messages) {
        this.session = session;
        this.messages = messages;
    }

    /// Nothing where it can be changed, and where the message bar says more already.
    String of(DocumentSession document) {
        return document.block().map(block -> of(block, document)).orElse("");
    }

    private String of(Block block, DocumentSession document) {
        return switch (block) {
            case READ_ONLY -> messages.text("article.banner.read-only");
            case LOCKED -> messages.text("article.banner.locked");
            case OTHERS_LAYER -> messages.text("article.read-only", owner(document));
            case UNSAVED -> "";
        };
    }

    private String owner(DocumentSession document) {
        var annotator = document.shownProperty().get().head().annotator();
        var whose = session.registryProperty().get().annotators().get(annotator);
        return whose == null ? "" : whose.name();
    }
}
