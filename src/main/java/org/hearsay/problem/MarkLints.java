package org.hearsay.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.hearsay.model.Annotation;
import org.hearsay.problem.Fix.Reshape;
import org.hearsay.problem.Fix.Shaping;
import org.hearsay.text.Anchor;
import org.hearsay.text.Span;

/// Quotation marks of quotes: one without its partner, two left out, and a few words in marks that
/// nobody is said to have said.
final class MarkLints implements Checks.Check {

    /// So many words in marks may be irony, a title or a term.
    private static final int FEW = 3;

    private static final String BETWEEN = ".,;:!?…";

    private final Checked checked;
    private final String text;

    MarkLints(Checked checked) {
        this.checked = checked;
        text = checked.text().value();
    }

    @Override
    public void at(Annotation annotation, Consumer<Problem> found) {
        if (checked.plays("quote", annotation)
                && annotation.anchor().end() <= checked.text().length()) {
            unbalanced(annotation).or(() -> leftOut(annotation)).ifPresent(found);
            scareQuotes(annotation).ifPresent(found);
        }
    }

    private Optional<Problem> unbalanced(Annotation annotation) {
        var anchor = annotation.anchor();
        var marks = Marks.in(text, anchor);
        var open = marks.opening();
        if (!open.isEmpty() && !goesOn(anchor)) {
            return Optional.of(
                    Problem.of("mark-not-closed", annotation.id(), closed(anchor, open)));
        }
        var closing = marks.closing();
        return closing.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Problem.of("mark-not-opened", annotation.id(), opened(anchor, closing)));
    }

    /// Marks around a quote belong to it.
    private Optional<Problem> leftOut(Annotation annotation) {
        var anchor = annotation.anchor();
        int before = anchor.start() - 1;
        int after = anchor.end();
        boolean isBetweenMarks =
                before >= 0
                        && after < text.length()
                        && Marks.isPair(text.charAt(before), text.charAt(after))
                        && Marks.in(text, Anchor.of(before, after + 1)).isBalanced();
        return isBetweenMarks
                ? Optional.of(
                        Problem.of(
                                "marks-left-out",
                                annotation.id(),
                                List.of(
                                        new Reshape(
                                                Shaping.WITH_MARKS,
                                                withEnd(withStart(anchor, before), after + 1)))))
                : Optional.empty();
    }

    private List<Fix> closed(Anchor anchor, List<Integer> open) {
        var fixes = new ArrayList<Fix>();
        int end = anchor.end();
        for (int i = end; i < Math.min(end + 2, text.length()); i++) {
            if (Marks.canClose(text.charAt(i))) {
                fixes.add(new Reshape(Shaping.WITH_CLOSING_MARK, withEnd(anchor, i + 1)));
                break;
            }
            if (BETWEEN.indexOf(text.charAt(i)) < 0) {
                break;
            }
        }
        if (open.getFirst() == anchor.start() && anchor.fragments().getFirst().length() > 1) {
            fixes.add(
                    new Reshape(
                            Shaping.WITHOUT_OPENING_MARK, withStart(anchor, anchor.start() + 1)));
        }
        return fixes;
    }

    private List<Fix> opened(Anchor anchor, List<Integer> closing) {
        var fixes = new ArrayList<Fix>();
        int before = anchor.start() - 1;
        if (before >= 0 && Marks.canOpen(text.charAt(before))) {
            fixes.add(new Reshape(Shaping.WITH_OPENING_MARK, withStart(anchor, before)));
        }
        if (closing.getLast() == anchor.end() - 1 && anchor.fragments().getLast().length() > 1) {
            fixes.add(new Reshape(Shaping.WITHOUT_CLOSING_MARK, withEnd(anchor, anchor.end() - 1)));
        }
        return fixes;
    }

    /// Whether it ends with its paragraph and the next one opens the quotation anew, which leaves
    /// the first without a closing mark.
    private boolean goesOn(Anchor anchor) {
        var paragraph = checked.paragraphAt(anchor.end() - 1);
        if (paragraph.isEmpty() || !text.substring(anchor.end(), paragraph.get().end()).isBlank()) {
            return false;
        }
        int next = paragraph.get().end();
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next < text.length() && Marks.canOpen(text.charAt(next));
    }

    private Optional<Problem> scareQuotes(Annotation annotation) {
        var saidBy = checked.schema().role("said_by");
        var cuedBy = checked.schema().role("cued_by");
        if (saidBy.isEmpty() || cuedBy.isEmpty() || !isFewWordsInMarks(annotation.anchor())) {
            return Optional.empty();
        }
        boolean attributed =
                !checked.starting(annotation, saidBy.get()).isEmpty()
                        || !checked.starting(annotation, cuedBy.get()).isEmpty();
        return attributed
                ? Optional.empty()
                : Optional.of(
                        Problem.of(
                                "scare-quotes",
                                annotation.id(),
                                List.of(new Fix.Link(cuedBy.get()), new Fix.Remove())));
    }

    private boolean isFewWordsInMarks(Anchor anchor) {
        var hull = anchor.hull();
        if (anchor.isDiscontinuous()
                || hull.length() < 3
                || !Marks.canOpen(text.charAt(hull.start()))
                || !Marks.canClose(text.charAt(hull.end() - 1))) {
            return false;
        }
        return checked.tokensIn(hull).stream()
                        .filter(t -> Character.isLetterOrDigit(text.codePointAt(t.start())))
                        .limit(FEW + 1L)
                        .count()
                <= FEW;
    }

    private static Anchor withEnd(Anchor anchor, int end) {
        var parts = new ArrayList<>(anchor.fragments());
        parts.add(new Span(parts.removeLast().start(), end));
        return new Anchor(parts);
    }

    private static Anchor withStart(Anchor anchor, int start) {
        var parts = new ArrayList<>(anchor.fragments());
        parts.addFirst(new Span(start, parts.removeFirst().end()));
        return new Anchor(parts);
    }
}
