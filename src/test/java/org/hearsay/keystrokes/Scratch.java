package org.hearsay.keystrokes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hearsay.edit.Edit;
import org.hearsay.edit.Recipes;
import org.hearsay.edit.StepName;
import org.hearsay.edit.Transaction;
import org.hearsay.model.Annotation;
import org.hearsay.session.FakeProject;
import org.hearsay.session.ProjectSession;
import org.hearsay.session.annotating.Annotating;
import org.hearsay.session.annotating.Selection.End;
import org.hearsay.text.Span;

/// The program on a copy of the article, to be asked what a key would do.
final class Scratch {

    /// How often what a label key took is narrowed or widened at most.
    static final int NARROWEST = 0;

    static final int WIDEST = 0;

    private final String text;
    private final ProjectSession session;
    private final Annotating annotating;
    private final int[][] steps;
    private final int[][] ends;
    private final int[][] starts;
    private final Map<Integer, Walk> walks = new HashMap<>();
    private final Map<Integer, Walk> endWalks = new HashMap<>();
    private final Map<Integer, Walk> startWalks = new HashMap<>();
    private final Map<String, Optional<Span>> made = new HashMap<>();

    Scratch(String text) {
        this.text = text;
        var project = new FakeProject();
        var article = project.add("Article", text);
        session = project.session();
        annotating = new Annotating(session.open(article).toCompletableFuture().join());
        steps = table(Stroke.STEPS);
        ends = table(Stroke.ENDS);
        starts = table(Stroke.ENDS);
    }

    static Annotating over(String text) {
        var project = new FakeProject();
        return new Annotating(project.at(project.add("Article", text)));
    }

    private int[][] table(List<Stroke> strokes) {
        return IntStream.range(0, strokes.size())
                .mapToObj(_ -> {
                    var row = new int[text.length() + 1];
                    Arrays.fill(row, -1);
                    return row;
                })
                .toArray(int[][]::new);
    }

    /// Ways of the bare caret.
    Walk walk(int from) {
        return walks.computeIfAbsent(
                from, at -> new Walk(at, text.length(), Stroke.STEPS, this::step));
    }

    /// Ways of an end of a selection.
    Walk walk(End end, int from) {
        return (end == End.END ? endWalks : startWalks)
                .computeIfAbsent(
                        from,
                        at ->
                                new Walk(
                                        at,
                                        text.length(),
                                        Stroke.ENDS,
                                        (i, o) -> stepOfEnd(end, i, o)));
    }

    private int step(int stroke, int from) {
        if (steps[stroke][from] < 0) {
            annotating.escape();
            annotating.caret(from);
            Stroke.STEPS.get(stroke).apply(annotating);
            steps[stroke][from] = annotating.selectionProperty().get().caret();
        }
        return steps[stroke][from];
    }

    private int stepOfEnd(End end, int stroke, int from) {
        var table = end == End.END ? ends : starts;
        boolean isEdge = end == End.END ? from == 0 : from == text.length();
        if (isEdge) {
            return from;
        }
        if (table[stroke][from] < 0) {
            annotating.escape();
            annotating.escape();
            int stays = end == End.END ? 0 : text.length();
            annotating.select(stays, from);
            Stroke.ENDS.get(stroke).apply(annotating);
            table[stroke][from] = annotating.selectionProperty().get().caret();
        }
        return table[stroke][from];
    }

    /// What a label key takes at a bare caret, widened so often.
    Optional<Span> made(String label, int caret, int widened) {
        return made.computeIfAbsent(
                label + caret + " " + widened,
                _ -> making(label, () -> annotating.caret(caret), widened));
    }

    /// What a label key takes of a selection.
    Optional<Span> madeOf(String label, int from, int to) {
        return made.computeIfAbsent(
                label + from + "-" + to, _ -> making(label, () -> annotating.select(from, to), 0));
    }

    private Optional<Span> making(String label, Runnable place, int widened) {
        annotating.escape();
        annotating.escape();
        place.run();
        annotating.labelKey(label);
        Stroke.widening(widened).forEach(s -> s.apply(annotating));
        var selected = annotating.selected();
        selected.ifPresent(this::forget);
        return selected.map(a -> a.anchor().hull());
    }

    /// Takes away what was made, and whoever came into the registry with it.
    private void forget(Annotation made) {
        var document = annotating.document();
        var edits =
                new ArrayList<>(
                        Recipes.delete(document.ownProperty().get(), List.of(made)).edits());
        session.registryProperty().get().entities().values().stream()
                .map(Edit.Remove::new)
                .forEach(edits::add);
        document.perform(new Transaction(StepName.of("test"), edits));
    }
}
