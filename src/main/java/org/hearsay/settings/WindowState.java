package org.hearsay.settings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// How the window of one project was left.
///
/// @param frames how it stood, once for each set of screens it has been on; the latest first
/// @param document id of the document last open; empty for none
/// @param caret UTF-16 offset in that document
/// @param top UTF-16 offset of the first character that was seen of it
/// @param filters what its lists showed, by name of the filter
/// @param searches what was looked for last, the latest first, as the search writes it
public record WindowState(
        List<Frame> frames,
        String document,
        int caret,
        int top,
        Map<String, String> filters,
        List<String> searches) {

    public static final WindowState NONE = new WindowState(List.of(), "", 0, 0, Map.of());

    /// What filters of the review start with; all others are of the list of documents.
    public static final String REVIEW = "review-";

    /// Who carries a laptop about has a few sets of screens, not many.
    private static final int REMEMBERED = 4;

    public WindowState {
        frames = frames.stream().limit(REMEMBERED).toList();
        filters = Map.copyOf(new TreeMap<>(filters));
        searches = List.copyOf(searches);
    }

    /// Of a window in which nothing was looked for.
    public WindowState(
            List<Frame> frames, String document, int caret, int top, Map<String, String> filters) {
        this(frames, document, caret, top, filters, List.of());
    }

    public WindowState withSearches(List<String> changed) {
        return new WindowState(frames, document, caret, top, filters, changed);
    }

    public WindowState withFilter(String name, String value) {
        var changed = new TreeMap<>(filters);
        changed.put(name, value);
        return new WindowState(frames, document, caret, top, changed, searches);
    }

    /// How it stood on these screens.
    public Optional<Frame> frame(String displays) {
        return frames.stream().filter(f -> f.displays().equals(displays)).findFirst();
    }

    /// As another state has it, with this one's searches, frames of other screens and filters of
    /// the review kept.
    public WindowState replacedBy(WindowState now) {
        var others = frames.stream().filter(f -> now.frame(f.displays()).isEmpty());
        var lists = new TreeMap<>(filters);
        lists.keySet().removeIf(name -> !name.startsWith(REVIEW));
        lists.putAll(now.filters);
        return new WindowState(
                Stream.concat(now.frames.stream(), others).toList(),
                now.document,
                now.caret,
                now.top,
                lists,
                searches);
    }

    /// A window on one set of screens.
    ///
    /// @param displays names the set
    /// @param sizes of its panes, as the window orders them
    /// @param hidden names of the panes that were put away
    /// @param textPercent text size
    public record Frame(
            String displays,
            Bounds bounds,
            List<Double> sizes,
            List<String> hidden,
            int textPercent) {

        public Frame {
            sizes = List.copyOf(sizes);
            hidden = List.copyOf(hidden);
        }
    }

    /// A window's place on the screen, in pixels.
    public record Bounds(double x, double y, double width, double height, boolean maximised) {

        public boolean isKnown() {
            return width > 0 && height > 0;
        }
    }
}
