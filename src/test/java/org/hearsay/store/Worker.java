package org.hearsay.store;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.hearsay.edit.Edit;
import org.hearsay.edit.LoggedStep;
import org.hearsay.edit.Recipes;
import org.hearsay.edit.StepName;
import org.hearsay.edit.Transaction;
import org.hearsay.edit.revising.Carrying;
import org.hearsay.language.Segmenter;
import org.hearsay.model.Annotation;
import org.hearsay.model.Article;
import org.hearsay.model.Id;
import org.hearsay.model.IdSource;
import org.hearsay.model.Layer;
import org.hearsay.model.LayerHead;
import org.hearsay.model.Wording;
import org.hearsay.text.Anchor;
import org.hearsay.text.DocumentText;
import org.hearsay.text.Form;
import org.hearsay.text.change.TextChange;

/// A child process that annotates, undoes, redoes and imports without end, and says on its standard
/// output which step is durable, as the program would show "Saved". It is made to be killed.
final class Worker {

    private static final String TEXT =
            "Pompeo 😀 said that the talks went well. ".repeat(40) + "\n\nKim denied it.";

    private final StoreFixtures make = new StoreFixtures();
    private final IdSource ids = IdSource.timeOrdered();
    private final ProjectStore store;
    private final Random random;
    private final PrintStream out;
    private final Id annotator;
    private final List<Annotation> mine = new ArrayList<>();
    private final Deque<LoggedStep> undone = new ArrayDeque<>();
    private LayerHead head;
    private String text = TEXT;

    private Worker(ProjectStore store, Random random, PrintStream out) {
        this.store = store;
        this.random = random;
        this.out = out;
        annotator = store.registry().join().annotators().keySet().iterator().next();
    }

    /// @param arguments the project file and a seed
    public static void main(String[] arguments) throws Exception {
        var store = ProjectStore.open(Path.of(arguments[0]));
        new Worker(store, new Random(Long.parseLong(arguments[1])), System.out).work();
    }

    private void work() {
        head = anotherDocument();
        while (true) {
            switch (random.nextInt(11)) {
                case 10 -> correct();
                case 0 -> importSome();
                case 1, 2 -> undo();
                case 3 -> redo();
                case 4 -> move();
                default -> add();
            }
        }
    }

    private LayerHead anotherDocument() {
        var step = importSome();
        var document = ((Edit.Attach) step.step().edits().getLast()).documents().getFirst();
        var made =
                new LayerHead(
                        ids.next(),
                        document,
                        annotator,
                        LayerHead.Kind.WORK,
                        LayerHead.Status.IN_PROGRESS,
                        0);
        done(Transaction.of(StepName.of("add-layer"), new Edit.Add(made)));
        return made;
    }

    private LoggedStep importSome() {
        var incoming = new ArrayList<Incoming>();
        for (int i = 0; i < 3; i++) {
            var article = make.article("Article " + random.nextInt(), TEXT + random.nextInt());
            var fresh =
                    new StoredArticle(
                            new org.hearsay.model.Article(
                                    withNewId(article.article().document()),
                                    article.article().text(),
                                    article.article().form()),
                            article.segmentation(),
                            article.source());
            incoming.add(new Incoming.NewDocument(fresh, layers(fresh)));
        }
        undone.clear();
        return said(
                store.importAll(annotator, StepName.of("import", "3"), incoming.iterator()).join());
    }

    private List<Layer> layers(StoredArticle article) {
        var layer =
                new LayerHead(
                        ids.next(),
                        article.article().document().id(),
                        annotator,
                        LayerHead.Kind.SUGGESTIONS,
                        LayerHead.Status.DONE,
                        0);
        return List.of(Layer.of(layer, List.of(annotation(layer.id(), TEXT, 0, 6))));
    }

    private org.hearsay.model.Document withNewId(org.hearsay.model.Document d) {
        return new org.hearsay.model.Document(
                ids.next(), d.title(), d.metadata(), d.revision(), d.sha256(), d.length());
    }

    private void add() {
        int start = 10 + random.nextInt(1000);
        var added = annotation(head.id(), text, start, start + 1 + random.nextInt(30));
        mine.add(added);
        done(Recipes.add(added, "words"));
    }

    private Annotation annotation(Id layer, String in, int start, int end) {
        return new Annotation(
                ids.next(),
                layer,
                "CLAIM",
                Anchor.of(clear(in, start), clear(in, Math.max(end, start + 3))),
                org.hearsay.model.Attributes.NONE,
                "",
                org.hearsay.model.Origin.HAND,
                StoreFixtures.STAMP);
    }

    /// Not between the halves of a character.
    private static int clear(String text, int offset) {
        return Character.isLowSurrogate(text.charAt(offset)) ? offset + 1 : offset;
    }

    /// Puts something in front of the text, so that everything moves.
    private void correct() {
        var stored = store.article(head.document()).join();
        var layers = store.layers(head.document()).join();
        var was = stored.article().document();
        var now = new DocumentText("😀 " + stored.article().text().value());
        var change = TextChange.between(stored.article().text().value(), now.value(), List.of());
        var carried = Carrying.over(change, layers);
        var number = store.lastRevision(was.id()).join() + 1;
        var after = was.withText(number, now.sha256(), now.codePoints().length());
        done(
                Transaction.of(
                        StepName.of("revise"),
                        new Edit.Revise(
                                new Wording(
                                        stored.article(), stored.segmentation(), carried.before()),
                                new Wording(
                                        new Article(after, now, Form.PLAIN),
                                        Segmenter.segment(now.value()),
                                        carried.after()))));
        for (var item : carried.after()) {
            mine.replaceAll(m -> item instanceof Annotation a && a.id().equals(m.id()) ? a : m);
        }
        text = now.value();
    }

    private void move() {
        if (mine.isEmpty()) {
            return;
        }
        int i = random.nextInt(mine.size());
        var moved = mine.get(i).withAnchor(Anchor.of(0, clear(text, 7)));
        if (moved.equals(mine.get(i))) {
            return;
        }
        done(Recipes.move(mine.get(i), moved.anchor()));
        mine.set(i, moved);
    }

    private void undo() {
        var last = store.log().undoable(Long.MAX_VALUE, 1).toCompletableFuture().join();
        if (last.isEmpty() || !last.getFirst().step().name().key().equals("add")) {
            return;
        }
        said(store.log().undo(annotator, last.getFirst().sequence()).toCompletableFuture().join());
        undone.push(last.getFirst());
        mine.removeLast();
    }

    private void redo() {
        if (undone.isEmpty()) {
            return;
        }
        var step = undone.pop();
        said(store.log().redo(annotator, step.sequence()).toCompletableFuture().join());
        if (step.step().edits().getFirst() instanceof Edit.Add(Annotation annotation)) {
            mine.add(annotation);
        }
    }

    private void done(Transaction step) {
        undone.clear();
        said(store.log().append(annotator, step).toCompletableFuture().join());
    }

    private LoggedStep said(LoggedStep step) {
        out.println(step.sequence() + " " + step.kind() + " " + step.step().name().key());
        out.flush();
        return step;
    }
}
