package org.hearsay.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hearsay.model.Annotation;
import org.hearsay.problem.Fix.Reshape;
import org.hearsay.problem.Fix.Shaping;
import org.hearsay.schema.Label;
import org.hearsay.text.Anchor;
import org.hearsay.text.Span;

/// Where annotations stand: half words, space at the ends, parts over several paragraphs, the same
/// thing twice, and what lies outside the text.
final class RangeLints implements Checks.Check {

    private final Checked checked;

    RangeLints(Checked checked) {
        this.checked = checked;
    }

    @Override
    public void at(Annotation annotation, Consumer<Problem> found) {
        if (annotation.anchor().end() > checked.text().length()) {
            found.accept(outside(annotation));
            return;
        }
        halfWords(annotation).ifPresent(found);
        edgeSpace(annotation).ifPresent(found);
        overParagraphs(annotation).ifPresent(found);
        twice(annotation).ifPresent(found);
    }

    private Problem outside(Annotation annotation) {
        int length = checked.text().length();
        var inside =
                annotation.anchor().fragments().stream()
                        .filter(f -> f.start() < length)
                        .map(f -> new Span(f.start(), Math.min(f.end(), length)))
                        .toList();
        Fix fix =
                inside.isEmpty()
                        ? new Fix.Remove()
                        : new Reshape(Shaping.INSIDE_TEXT, new Anchor(inside));
        return Problem.of("outside-text", annotation.id(), List.of(fix));
    }

    private Optional<Problem> halfWords(Annotation annotation) {
        boolean byCharacters =
                checked.schema()
                        .label(annotation.label())
                        .filter(l -> l.snap() == Label.Snap.CHARACTERS)
                        .isPresent();
        var whole = mapped(annotation.anchor(), f -> Stream.of(wholeWords(f)));
        return byCharacters || whole.equals(annotation.anchor())
                ? Optional.empty()
                : Optional.of(
                        Problem.of(
                                "half-word",
                                annotation.id(),
                                List.of(new Reshape(Shaping.WHOLE_WORDS, whole))));
    }

    private Span wholeWords(Span part) {
        int start = checked.tokenAround(part.start()).map(Span::start).orElse(part.start());
        int end = checked.tokenAround(part.end()).map(Span::end).orElse(part.end());
        return new Span(start, end);
    }

    private Optional<Problem> edgeSpace(Annotation annotation) {
        boolean anySpace =
                annotation.anchor().fragments().stream()
                        .anyMatch(f -> isSpace(f.start()) || isSpace(f.end() - 1));
        if (!anySpace) {
            return Optional.empty();
        }
        var parts =
                annotation.anchor().fragments().stream().flatMap(f -> trimmed(f).stream()).toList();
        Fix fix =
                parts.isEmpty()
                        ? new Fix.Remove()
                        : new Reshape(Shaping.WITHOUT_SPACE, new Anchor(parts));
        return Optional.of(Problem.of("edge-space", annotation.id(), List.of(fix)));
    }

    private Optional<Problem> overParagraphs(Annotation annotation) {
        boolean isOver =
                annotation.anchor().fragments().stream().anyMatch(f -> byParagraph(f).count() > 1);
        return isOver
                ? Optional.of(
                        Problem.of(
                                "over-paragraphs",
                                annotation.id(),
                                List.of(
                                        new Reshape(
                                                Shaping.PART_PER_PARAGRAPH,
                                                mapped(annotation.anchor(), this::byParagraph)))))
                : Optional.empty();
    }

    private Stream<Span> byParagraph(Span part) {
        return checked.paragraphsOver(part).stream()
                .flatMap(p -> p.intersection(part).stream())
                .flatMap(p -> trimmed(p).stream());
    }

    /// The earlier of two that are the same stays.
    private Optional<Problem> twice(Annotation annotation) {
        return checked.layer().overlapping(annotation.anchor().hull()).stream()
                .filter(other -> other.label().equals(annotation.label()))
                .filter(other -> other.anchor().equals(annotation.anchor()))
                .filter(other -> other.id().compareTo(annotation.id()) < 0)
                .findFirst()
                .map(_ -> Problem.of("twice", annotation.id(), List.of(new Fix.Remove())));
    }

    private Optional<Span> trimmed(Span part) {
        int start = part.start();
        int end = part.end();
        while (start < end && isSpace(start)) {
            start++;
        }
        while (end > start && isSpace(end - 1)) {
            end--;
        }
        return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    private boolean isSpace(int offset) {
        char c = checked.text().value().charAt(offset);
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /// The anchor with each part changed; parts that then meet in a word are one.
    private static Anchor mapped(Anchor anchor, Function<Span, Stream<Span>> change) {
        var parts = new ArrayList<Span>();
        for (var part : anchor.fragments().stream().flatMap(change).toList()) {
            if (!parts.isEmpty() && parts.getLast().end() > part.start()) {
                var joined = parts.removeLast();
                parts.add(new Span(joined.start(), Math.max(joined.end(), part.end())));
            } else {
                parts.add(part);
            }
        }
        return new Anchor(parts);
    }
}
