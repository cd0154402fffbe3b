package org.hearsay.edit.revising;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.Annotation;
import org.hearsay.model.Id;
import org.hearsay.model.Item;
import org.hearsay.model.Layer;
import org.hearsay.model.LayerHead;
import org.hearsay.model.Relation;
import org.hearsay.text.Anchor;
import org.hearsay.text.DocumentText;
import org.hearsay.text.Graphemes;
import org.hearsay.text.Span;
import org.hearsay.text.change.TextChange;

/// Carries the layers of a document over to a corrected text. A span that the correction does not
/// touch keeps its words exactly; one that it touches keeps what is left of them with what came in
/// their place, and is to be looked at again; one of which nothing is left goes, with its
/// relations.
public final class Carrying {

    private final TextChange change;
    private final DocumentText old;
    private final List<Item> before = new ArrayList<>();
    private final List<Item> after = new ArrayList<>();
    private final List<Annotation> kept = new ArrayList<>();
    private final List<Annotation> touched = new ArrayList<>();
    private final List<Annotation> lost = new ArrayList<>();

    private Carrying(TextChange change) {
        this.change = change;
        old = new DocumentText(change.before());
    }

    /// @param layers all that count, whoever made them
    public static Carried over(TextChange change, List<Layer> layers) {
        var carrying = new Carrying(change);
        layers.forEach(carrying::layer);
        return new Carried(
                carrying.before, carrying.after, carrying.kept, carrying.touched, carrying.lost);
    }

    /// Every part of every annotation, which a change should spare where it can be read so.
    public static List<Span> spans(Collection<Layer> layers) {
        return layers.stream()
                .flatMap(l -> l.annotations().stream())
                .flatMap(a -> a.anchor().fragments().stream())
                .toList();
    }

    private void layer(Layer layer) {
        head(layer.head());
        Map<Id, Relation> severed = new LinkedHashMap<>();
        for (var annotation : layer.annotations()) {
            var moved = moved(annotation.anchor());
            if (moved.isPresent()) {
                carry(annotation, moved.get());
            } else {
                lost.add(annotation);
                before.add(annotation);
                layer.relationsOf(annotation.id()).forEach(r -> severed.put(r.id(), r));
            }
        }
        before.addAll(severed.values());
    }

    private void carry(Annotation was, Anchor anchor) {
        boolean doubtful = isDoubtful(was.anchor(), anchor);
        var origin = doubtful ? was.origin().doubted(old.at(was.anchor())) : was.origin();
        var is = was.withAnchor(anchor).withOrigin(origin);
        if (!is.equals(was)) {
            before.add(was);
            after.add(is);
        }
        (doubtful ? touched : kept).add(is);
    }

    private void head(LayerHead was) {
        var is = was.withReadTo(readTo(was)).withNegatives(negatives(was));
        if (!is.equals(was)) {
            before.add(was);
            after.add(is);
        }
    }

    /// A marker of how far somebody has read stays before what was put behind it.
    private int readTo(LayerHead was) {
        int end = was.readTo() == 0 ? 0 : change.end(was.readTo());
        // No marker would say that all was read.
        return end > 0 || was.readTo() == 0 ? end : new Graphemes(change.after()).after(0);
    }

    /// Nobody has read what is new in a paragraph, so that it is not one without anything any more.
    private List<Span> negatives(LayerHead was) {
        return was.negatives().stream()
                .map(Anchor::of)
                .filter(anchor -> !change.touches(anchor))
                .flatMap(anchor -> change.map(anchor).stream())
                .flatMap(anchor -> anchor.fragments().stream())
                .toList();
    }

    private Optional<Anchor> moved(Anchor anchor) {
        var mapped = change.map(anchor);
        if (!change.touches(anchor)) {
            return mapped;
        }
        var parts = new ArrayList<Span>();
        mapped.ifPresent(m -> m.fragments().forEach(f -> stripped(f).ifPresent(parts::add)));
        return parts.isEmpty() ? Optional.empty() : Optional.of(new Anchor(parts));
    }

    /// Without the white space that a deleted word leaves at the end of what is left.
    private Optional<Span> stripped(Span part) {
        var text = change.after();
        int start = part.start();
        int end = part.end();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    private boolean isDoubtful(Anchor was, Anchor is) {
        return change.touches(was) || closesGap(was, is) || cutsMoreWords(was, is);
    }

    /// Whether two parts stand side by side now, between which something was.
    private static boolean closesGap(Anchor was, Anchor is) {
        return was.fragments().size() == is.fragments().size() && gaps(is) < gaps(was);
    }

    private static long gaps(Anchor anchor) {
        var parts = anchor.fragments();
        long gaps = 0;
        for (int i = 1; i < parts.size(); i++) {
            if (parts.get(i - 1).end() < parts.get(i).start()) {
                gaps++;
            }
        }
        return gaps;
    }

    /// Whether letters were put right at the end of a word that the span covers, so that it covers
    /// half of one now.
    private boolean cutsMoreWords(Anchor was, Anchor is) {
        return cuts(change.after(), is) > cuts(change.before(), was);
    }

    private static long cuts(String text, Anchor anchor) {
        return anchor.fragments().stream()
                .mapToLong(f ->
                        (isInWord(text, f.start()) ? 1 : 0) + (isInWord(text, f.end()) ? 1 : 0))
                .sum();
    }

    private static boolean isInWord(String text, int offset) {
        return offset > 0
                && offset < text.length()
                && isWord(text.codePointBefore(offset))
                && isWord(text.codePointAt(offset));
    }

    private static boolean isWord(int codePoint) {
        return Character.isLetterOrDigit(codePoint)
                || Character.getType(codePoint) == Character.NON_SPACING_MARK;
    }
}
