package org.hearsay.project.documents;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.hearsay.edit.Edit;
import org.hearsay.edit.Recipes;
import org.hearsay.edit.Transaction;
import org.hearsay.edit.documents.Allotment;
import org.hearsay.edit.documents.DocumentRecipes;
import org.hearsay.edit.documents.LayerRecipes;
import org.hearsay.edit.documents.Worker;
import org.hearsay.model.Annotator;
import org.hearsay.model.Document;
import org.hearsay.model.DocumentRow;
import org.hearsay.model.Id;
import org.hearsay.model.LanguageTag;
import org.hearsay.model.LayerHead;
import org.hearsay.project.Backups;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.ProjectException.Kind;
import org.hearsay.project.Translation;
import org.hearsay.project.backup.Backup;
import org.hearsay.project.gold.LockedGold;
import org.hearsay.text.phrase.Phrase;

/// What can be done with whole documents. Each is one step that can be undone.
public final class Documents {

    private final Project project;
    private final Id annotator;

    /// @param annotator id of whoever does it
    public Documents(Project project, Id annotator) {
        this.project = project;
        this.annotator = annotator;
    }

    /// @param values by name; an empty one clears
    /// @return how many documents are not as they were
    /// @throws ProjectException if a title would be empty, a language is named by no tag, or
    ///   nothing can be written
    public int set(List<DocumentRow> rows, SortedMap<String, String> values)
            throws ProjectException {
        if (values.getOrDefault(DocumentRecipes.TITLE, "x").isBlank()) {
            throw new ProjectException(
                    Kind.INPUT, Phrase.of("A document needs a title; nothing was changed."));
        }
        var language = values.getOrDefault(Document.LANGUAGE, "");
        if (!language.isEmpty() && !LanguageTag.isOne(language)) {
            throw new ProjectException(
                    Kind.INPUT,
                    Phrase.of(
                            "\"%s\" is no tag of a language, as de, en-GB or zh-Hant are; nothing was changed.",
                            language));
        }
        var step = DocumentRecipes.set(rows.stream().map(DocumentRow::document).toList(), values);
        return performed(step);
    }

    /// Takes documents out, with all their layers; undoing brings them back.
    ///
    /// @param documents at least one
    public void remove(List<Id> documents) throws ProjectException {
        Backups.before(Backup.Kind.BEFORE_REMOVAL, project);
        perform(DocumentRecipes.remove(documents));
    }

    /// @param owner name of the annotator whose layers they are
    /// @return how many documents are not as they were
    /// @throws ProjectException if one of the documents has no such layer, it is gold that would be
    ///   locked or unlocked, or nothing can be written
    public int setStatus(List<DocumentRow> rows, String owner, LayerHead.Status status)
            throws ProjectException {
        var heads = new ArrayList<LayerHead>();
        for (var row : rows) {
            heads.add(head(row, owner));
        }
        for (var head : heads) {
            if (head.kind() == LayerHead.Kind.GOLD
                    && status == LayerHead.Status.LOCKED
                    && head.status() != status) {
                throw new ProjectException(
                        Kind.READ_ONLY,
                        Phrase.of(
                                "Gold is locked as a version, in Review or with \"hearsay gold\". Nothing was changed."));
            }
        }
        var step = LayerRecipes.setStatus(heads, status);
        if (step.isPresent()) {
            LockedGold.keep(project, step.get().edits());
        }
        return performed(step);
    }

    /// @param name of whoever shall have them; somebody new joins the project
    /// @return how many documents are not as they were
    public int assign(List<DocumentRow> rows, String name) throws ProjectException {
        return share(rows, List.of(name), Allotment.ALL, 0);
    }

    /// Shares documents out among several people.
    ///
    /// @param names of people, each once; somebody new joins the project
    /// @param both the part that everybody gets, in percent
    /// @param seed of the lot that draws this part
    /// @return how many documents are not as they were
    /// @throws ProjectException if nothing can be written
    public int share(List<DocumentRow> rows, List<String> names, int both, long seed)
            throws ProjectException {
        var people = new ArrayList<Worker>();
        for (var name : new LinkedHashSet<>(names)) {
            people.add(worker(name));
        }
        var step =
                people.size() == 1
                        ? LayerRecipes.assign(rows, people.getFirst())
                        : LayerRecipes.share(rows, new Allotment(people, both, seed));
        if (step.isPresent()) {
            perform(step.get());
        }
        var given = new HashSet<Id>();
        step.ifPresent(s ->
                s.edits()
                        .forEach(edit -> {
                            if (edit instanceof Edit.Add(LayerHead head)) {
                                given.add(head.document());
                            }
                        }));
        return given.size();
    }

    private Worker worker(String name) throws ProjectException {
        var known = Translation.now(project.registry()).annotatorNamed(name);
        if (known.isPresent()) {
            return Worker.known(known.get(), project.ids());
        }
        var person =
                new Annotator(
                        project.ids().next(),
                        name,
                        Annotator.initialsOf(name),
                        Annotator.Role.ANNOTATOR);
        return new Worker(person, List.of(new Edit.Add(person)), project.ids());
    }

    /// @param name of whoever shall not have them, where they have not begun
    /// @return how many documents are not as they were
    /// @throws ProjectException if there is nobody of that name, or nothing can be written
    public int withdraw(List<DocumentRow> rows, String name) throws ProjectException {
        var person =
                Translation.now(project.registry())
                        .annotatorNamed(name)
                        .orElseThrow(() ->
                                new ProjectException(
                                        Kind.MISSING,
                                        Phrase.of(
                                                "Nobody here is called \"%s\"; nothing was changed.",
                                                name)));
        return performed(LayerRecipes.withdraw(rows, Worker.known(person, project.ids())));
    }

    /// Says how far a layer's annotator has read.
    ///
    /// @param owner name of the annotator whose layer it is
    /// @param codePoints from the start of the text; 0 for no marker
    /// @throws ProjectException if the document has no such layer, the text ends before, or nothing
    ///   can be written
    public void setReadTo(DocumentRow row, String owner, int codePoints) throws ProjectException {
        var head = head(row, owner);
        int length = row.document().length();
        if (codePoints < 0 || codePoints > length) {
            throw new ProjectException(
                    Kind.INPUT,
                    Phrase.of(
                            "\"%s\" has %d characters; take a number from 0 to that, end or none. Nothing was changed.",
                            row.document().title(), length));
        }
        var open = Translation.now(project.open(row.document().id()));
        int readTo = open.article().text().codePoints().toUtf16(codePoints);
        if (head.readTo() != readTo) {
            perform(Recipes.setReadTo(head, readTo));
        }
    }

    private LayerHead head(DocumentRow row, String owner) throws ProjectException {
        var registry = Translation.now(project.registry());
        var id = registry.annotatorNamed(owner).map(a -> a.id());
        return row.layers().stream()
                .map(DocumentRow.LayerCount::head)
                .filter(h -> id.isPresent() && h.annotator().equals(id.get()))
                .findFirst()
                .orElseThrow(() ->
                        new ProjectException(
                                Kind.MISSING,
                                Phrase.of(
                                        "\"%s\" has no layer of \"%s\"; nothing was changed.",
                                        row.document().title(), owner)));
    }

    /// @return how many changes it makes
    private int performed(Optional<Transaction> step) throws ProjectException {
        if (step.isPresent()) {
            perform(step.get());
        }
        return step.map(s -> s.edits().size()).orElse(0);
    }

    private void perform(Transaction step) throws ProjectException {
        Translation.now(project.log().append(annotator, step));
    }
}
