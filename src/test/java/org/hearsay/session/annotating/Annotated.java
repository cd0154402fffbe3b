package org.hearsay.session.annotating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.model.Annotation;
import org.hearsay.model.Id;
import org.hearsay.model.Relation;
import org.hearsay.session.DocumentSession;
import org.hearsay.session.FakeProject;
import org.hearsay.session.ProjectSession;
import org.hearsay.session.annotating.Selection.State;

/// An article that somebody annotates, and what was done to it.
abstract class Annotated {

    final FakeProject project = new FakeProject();
    final Id article;
    final ProjectSession session = project.session();
    final DocumentSession document;
    final Annotating annotating;
    private final String text;

    Annotated(String text) {
        this.text = text;
        article = project.add("Talks", text);
        document = session.open(article).toCompletableFuture().join();
        annotating = new Annotating(document);
    }

    final void caretIn(String word) {
        annotating.caret(text.indexOf(word) + 1);
    }

    /// Marks words, which then are selected.
    final Id make(String label, String words) {
        annotating.escape();
        annotating.escape();
        int start = text.indexOf(words);
        annotating.select(start, start + words.length());
        annotating.labelKey(label);
        assertThat(words(selected())).isEqualTo(words);
        return selected().id();
    }

    final Annotation selected() {
        return annotating.selected().orElseThrow();
    }

    final Selection selection() {
        return annotating.selectionProperty().get();
    }

    final State state() {
        return selection().state();
    }

    final List<Annotation> own() {
        return document.ownProperty().get().annotations();
    }

    final List<Relation> relations() {
        return document.ownProperty().get().relations();
    }

    final String words(Annotation annotation) {
        return document.article().text().at(annotation.anchor());
    }
}
