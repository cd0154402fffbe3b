package org.hearsay.format.webanno.write;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.hearsay.format.AnnotatedDocument;
import org.hearsay.format.Corpus;
import org.hearsay.format.Loss;
import org.hearsay.model.Annotation;
import org.hearsay.model.Document;
import org.hearsay.model.Entity;
import org.hearsay.model.Id;
import org.hearsay.model.Relation;
import org.hearsay.text.Span;
import org.hearsay.text.phrase.Phrase;

/// What of a document the format has no place for, counted as it is found.
final class TsvLosses {

    /// Option that says what becomes of annotations in several parts.
    static final String FRAGMENTS = "fragments";

    private final String title;
    private final boolean firstOnly;
    private final Consumer<Loss> losses;
    private final Set<Id> entities = new HashSet<>();

    /// @param losses is added to
    TsvLosses(AnnotatedDocument document, Corpus corpus, Consumer<Loss> losses) {
        title = document.article().document().title();
        firstOnly = corpus.options().getOrDefault(FRAGMENTS, "split").equals("first");
        this.losses = losses;
    }

    /// Whether the ends of an annotation could stay where they are.
    enum Edges {
        KEPT,
        TRIMMED
    }

    /// What has nothing to do with a layer.
    void ofDocument(AnnotatedDocument document, String before) {
        var id = document.article().document().id();
        document.comments()
                .forEach(c -> lose("comment", c.id(), Phrase.of("the format has no comments")));
        if (!document.article().form().passages().isEmpty()) {
            lose("form", id, Phrase.of("the format has plain text only"));
        }
        var metadata = document.article().document().metadata();
        if (metadata.keySet().stream().anyMatch(k -> !k.equals(Document.SOURCE))) {
            lose(
                    "metadata",
                    id,
                    Phrase.of(
                            "the format has no place for what is known of a document: %s",
                            String.join(", ", metadata.keySet())));
        }
        if (!before.isBlank() || before.chars().anyMatch(c -> c != ' ')) {
            lose("text", id, Phrase.of("line ends and tabs before the first word become blanks"));
        }
    }

    /// The parts of an annotation that are written, each as an annotation of its own.
    List<Span> kept(Annotation annotation) {
        var fragments = annotation.anchor().fragments();
        if (fragments.size() == 1) {
            return fragments;
        }
        lose(
                "fragments",
                annotation.id(),
                firstOnly
                        ? Phrase.of("an annotation has one part here; the first was written")
                        : Phrase.of(
                                "an annotation has one part here, so each part became one of its own; relations lead to the first"));
        return firstOnly ? fragments.subList(0, 1) : fragments;
    }

    /// @param parts how many of an annotation's parts stand on a word
    void placed(Annotation annotation, int parts, Edges edges) {
        if (parts == 0) {
            lose("annotation", annotation.id(), Phrase.of("the format needs a word to mark"));
        } else if (edges == Edges.TRIMMED) {
            lose(
                    "white_space",
                    annotation.id(),
                    Phrase.of(
                            "an annotation starts and ends with a word here, so white space at its ends was left out"));
        }
    }

    void unlinked(Relation relation) {
        lose("relation", relation.id(), Phrase.of("one of its ends has no word"));
    }

    void emptyValue(Id id, String name) {
        lose(
                "empty_value",
                id,
                Phrase.of("an empty text cannot be told from no value of %s", name));
    }

    void carriageReturn(Id id, String name) {
        lose("value_line_end", id, Phrase.of("carriage returns in %s became line ends", name));
    }

    void list(Id id, String name) {
        lose("list", id, Phrase.of("a text of the list %s has a semicolon in it", name));
    }

    /// Of somebody whose name stands in for all that is known; counted once a document.
    void entity(Entity entity) {
        if (!entity.attributes().isEmpty() && entities.add(entity.id())) {
            lose(
                    "entity",
                    entity.id(),
                    Phrase.of("of %s only the name was written", entity.name()));
        }
    }

    /// Two people of one name become one.
    void sameName(Entity entity) {
        if (entities.add(entity.id())) {
            lose(
                    "entity",
                    entity.id(),
                    Phrase.of(
                            "somebody else is called %s too; they cannot be told apart",
                            entity.name()));
        }
    }

    private void lose(String kind, Id id, Phrase message) {
        losses.accept(new Loss(kind, title, id.toString(), message));
    }
}
