package org.hearsay.project.revise;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.edit.Edit;
import org.hearsay.edit.LoggedStep;
import org.hearsay.edit.StepName;
import org.hearsay.edit.Transaction;
import org.hearsay.edit.revising.Carrying;
import org.hearsay.language.Segmenter;
import org.hearsay.model.Article;
import org.hearsay.model.Id;
import org.hearsay.model.Item;
import org.hearsay.model.Layer;
import org.hearsay.model.LayerHead;
import org.hearsay.model.Registry;
import org.hearsay.model.Wording;
import org.hearsay.project.OpenDocument;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.ProjectException.Kind;
import org.hearsay.project.Projects;
import org.hearsay.project.Translation;
import org.hearsay.project.gold.LockedGold;
import org.hearsay.text.DocumentText;
import org.hearsay.text.Form;
import org.hearsay.text.change.TextChange;
import org.hearsay.text.phrase.Phrase;

/// Corrects the text of a document: works out what would become of its annotations first, and does
/// it as one step. Reads the project file and waits for it; to be called from a job or a command.
public final class Revising {

    private final Project project;

    public Revising(Project project) {
        this.project = project;
    }

    /// What the correction would do. Changes nothing.
    ///
    /// @param text the new one
    /// @throws ProjectException if the text is the same, or the project cannot be read
    public Correction plan(Id document, DocumentText text) throws ProjectException {
        var open = Translation.now(project.open(document));
        var old = open.article().text();
        if (text.equals(old)) {
            throw new ProjectException(
                    Kind.INPUT,
                    Phrase.of(
                            "\"%s\" has this very text already; nothing was changed.",
                            open.article().document().title()));
        }
        var change = TextChange.between(old.value(), text.value(), Carrying.spans(open.layers()));
        var article = article(open.article(), text, change);
        var outcomes = outcomes(change, open.layers());
        return new Correction(
                open.article().document(),
                article.document(),
                change,
                outcomes,
                step(open, article, outcomes));
    }

    /// Takes the step; it can be undone like any other.
    ///
    /// @param annotator id of whoever does it
    /// @throws ProjectException if the document has changed since the plan, words of locked gold
    ///   would change, or nothing can be written
    public LoggedStep perform(Id annotator, Correction correction) throws ProjectException {
        LockedGold.keep(project, correction.step().edits());
        return Translation.now(project.log().append(annotator, correction.step()));
    }

    private static Transaction step(
            OpenDocument open, Article article, List<Correction.LayerOutcome> outcomes) {
        var before = new ArrayList<Item>();
        var after = new ArrayList<Item>();
        for (var outcome : outcomes) {
            before.addAll(outcome.carried().before());
            after.addAll(outcome.carried().after());
        }
        // How much it touched is not part of the name, which also those read who see no layers yet.
        return Transaction.of(
                StepName.of("revise", Integer.toString(article.document().revision())),
                new Edit.Revise(
                        new Wording(open.article(), open.segmentation(), before),
                        new Wording(article, Segmenter.segment(article.text().value()), after)));
    }

    private Article article(Article old, DocumentText text, TextChange change)
            throws ProjectException {
        var id = old.document().id();
        int last = Translation.now(Projects.storeOf(project).lastRevision(id));
        var document = old.document().withText(last + 1, text.sha256(), text.codePoints().length());
        var passages = new ArrayList<Form.Passage>();
        for (var passage : old.form().passages()) {
            change.map(passage.span())
                    .ifPresent(span ->
                            passages.add(new Form.Passage(passage.kind(), span, passage.target())));
        }
        return new Article(document, text, passages.isEmpty() ? Form.PLAIN : new Form(passages));
    }

    private List<Correction.LayerOutcome> outcomes(TextChange change, List<Layer> layers)
            throws ProjectException {
        var registry = Translation.now(project.registry());
        return layers.stream()
                .map(l ->
                        new Correction.LayerOutcome(
                                l.head(),
                                name(l.head(), registry),
                                Carrying.over(change, List.of(l))))
                .toList();
    }

    private static String name(LayerHead head, Registry registry) {
        return switch (head.kind()) {
            case GOLD -> "gold";
            case SUGGESTIONS -> "suggestions";
            case WORK -> {
                var annotator = registry.annotators().get(head.annotator());
                yield annotator == null ? "" : annotator.name();
            }
        };
    }
}
