package org.hearsay.model.tags;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;
import org.hearsay.model.Annotation;
import org.hearsay.model.Id;

/// Annotations in columns of tags, so that none covers another: each goes to the first track of its
/// label in which its tokens are free, in the order of the text and of those that begin together
/// the longer first.
///
/// @param tracks label by label, those of a label by number
public record Tracks(List<Track> tracks) {

    public static final Tracks NONE = new Tracks(List.of());

    public Tracks {
        tracks = List.copyOf(tracks);
    }

    /// As many tracks as it takes. What touches no token is on none.
    ///
    /// @param annotations in reading order
    /// @param labels which come first, in their order; others follow by name
    public static Tracks of(
            TokenGrid grid, Collection<Annotation> annotations, List<String> labels) {
        var byLabel = new LinkedHashMap<String, List<Track>>();
        labels.forEach(l -> byLabel.put(l, new ArrayList<>()));
        var others = new TreeSet<String>();
        for (var annotation : annotations) {
            if (!byLabel.containsKey(annotation.label())) {
                others.add(annotation.label());
            }
        }
        others.forEach(l -> byLabel.putIfAbsent(l, new ArrayList<>()));
        for (var annotation : annotations) {
            var tracks = byLabel.computeIfAbsent(annotation.label(), _ -> new ArrayList<>());
            grid.place(annotation).ifPresent(s -> place(s, tracks));
        }
        return new Tracks(byLabel.values().stream().flatMap(List::stream).toList());
    }

    /// One track for all labels: what overlaps one that is on it is not, and of one in parts the
    /// gaps count too.
    ///
    /// @param annotations in reading order
    public static Tracks single(TokenGrid grid, Collection<Annotation> annotations) {
        var track = new Track("", 1);
        annotations.forEach(a -> grid.place(a).ifPresent(track::takesHull));
        return new Tracks(List.of(track));
    }

    /// Those of the annotations that are on no track.
    public List<Annotation> missing(Collection<Annotation> annotations) {
        var spans = spans();
        if (spans.size() == annotations.size()) {
            return List.of();
        }
        var placed = new HashSet<Id>();
        spans.forEach(s -> placed.add(s.annotation().id()));
        return annotations.stream().filter(a -> !placed.contains(a.id())).toList();
    }

    /// Track by track.
    public List<TaggedSpan> spans() {
        return tracks.stream().flatMap(t -> t.spans().stream()).toList();
    }

    private static void place(TaggedSpan span, List<Track> tracks) {
        for (var track : tracks) {
            if (track.takes(span)) {
                return;
            }
        }
        var next = new Track(span.annotation().label(), tracks.size() + 1);
        next.takes(span);
        tracks.add(next);
    }
}
