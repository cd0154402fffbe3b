package org.hearsay.dataset.tags;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.hearsay.dataset.Dropped.Reason;
import org.hearsay.dataset.Reading;
import org.hearsay.dataset.Roles;
import org.hearsay.model.Annotation;
import org.hearsay.schema.Label;
import org.hearsay.text.Span;

/// Tags of one document's tokens, in as many tracks a label as are needed for no two annotations to
/// share a token: each goes to the first track that is free.
final class TokenTags {

    /// The order in which a reader asks.
    private static final List<String> ROLES =
            List.of("speaker", "cue", "quote", "stance", "claim", "target");

    /// What a token is in a track.
    enum Tag {
        OUTSIDE,
        BEGINS,
        INSIDE
    }

    private final Reading reading;
    private final Tokens tokens;
    private final Map<String, List<Track>> byLabel = new LinkedHashMap<>();

    private TokenTags(Reading reading, Tokens tokens) {
        this.reading = reading;
        this.tokens = tokens;
    }

    static TokenTags of(Reading reading, Tokens tokens) {
        var tags = new TokenTags(reading, tokens);
        reading.annotations().forEach(tags::add);
        return tags;
    }

    /// All labels that can be tagged: those that play a part in the schema's profile first.
    static List<String> labels(Roles roles) {
        var labels = new LinkedHashSet<String>();
        ROLES.forEach(role -> roles.label(role).ifPresent(labels::add));
        roles.schema().labels().stream().map(Label::name).forEach(labels::add);
        roles.label("exclude").ifPresent(labels::remove);
        return List.copyOf(labels);
    }

    /// How many annotations are in each track, by label.
    Map<String, List<Integer>> counts() {
        var counts = new LinkedHashMap<String, List<Integer>>();
        byLabel.forEach((label, tracks) ->
                counts.put(label, tracks.stream().map(t -> t.annotations).toList()));
        return counts;
    }

    /// @param track from 0
    Tag tag(String label, int track, int token) {
        var tracks = byLabel.getOrDefault(label, List.of());
        return track < tracks.size() ? tracks.get(track).tags[token] : Tag.OUTSIDE;
    }

    private void add(Annotation annotation) {
        var pieces = pieces(annotation);
        if (pieces.isEmpty()) {
            reading.dropped().count(Reason.NO_TOKEN, annotation.label());
            return;
        }
        var tracks = byLabel.computeIfAbsent(annotation.label(), _ -> new ArrayList<>());
        var free = tracks.stream().filter(t -> t.isFree(pieces)).findFirst();
        free.orElseGet(
                        () -> {
                            var track = new Track(tokens);
                            tracks.add(track);
                            return track;
                        })
                .add(pieces);
    }

    /// The tokens of each part, as spans of token numbers; a part that two others already took all
    /// tokens of has none.
    private List<Span> pieces(Annotation annotation) {
        var pieces = new ArrayList<Span>();
        int taken = 0;
        for (var fragment : annotation.anchor().fragments()) {
            int first = Math.max(taken, tokens.firstEndingAfter(fragment.start()));
            int end = first;
            while (end < tokens.size() && tokens.spans().get(end).start() < fragment.end()) {
                end++;
            }
            if (first < end) {
                report(annotation, fragment, first, end, pieces.isEmpty());
                pieces.add(new Span(first, end));
                taken = end;
            }
        }
        return pieces;
    }

    private void report(
            Annotation annotation, Span fragment, int first, int end, boolean isFirstPart) {
        var dropped = reading.dropped();
        if (tokens.spans().get(first).start() < fragment.start()
                || tokens.spans().get(end - 1).end() > fragment.end()) {
            dropped.count(Reason.WIDENED, annotation.label());
        }
        for (int token = first + 1; token < end; token++) {
            if (tokens.startsSentence(token)) {
                dropped.count(Reason.CUT_AT_SENTENCE, annotation.label());
            }
        }
        if (!isFirstPart) {
            dropped.count(Reason.FURTHER_PART, annotation.label());
        }
    }

    /// Tags of all tokens of a document, without overlap.
    private static final class Track {

        private final Tokens tokens;
        private final Tag[] tags;
        private int annotations;

        Track(Tokens tokens) {
            this.tokens = tokens;
            tags = new Tag[tokens.size()];
            java.util.Arrays.fill(tags, Tag.OUTSIDE);
        }

        boolean isFree(List<Span> pieces) {
            return pieces.stream()
                    .allMatch(p -> {
                        for (int token = p.start(); token < p.end(); token++) {
                            if (tags[token] != Tag.OUTSIDE) {
                                return false;
                            }
                        }
                        return true;
                    });
        }

        void add(List<Span> pieces) {
            annotations++;
            for (var piece : pieces) {
                for (int token = piece.start(); token < piece.end(); token++) {
                    boolean begins = token == piece.start() || tokens.startsSentence(token);
                    tags[token] = begins ? Tag.BEGINS : Tag.INSIDE;
                }
            }
        }
    }
}
