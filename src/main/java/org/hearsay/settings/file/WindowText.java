package org.hearsay.settings.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hearsay.settings.WindowState;
import org.hearsay.settings.WindowState.Bounds;
import org.hearsay.settings.WindowState.Frame;

/// How a window was left, as names and values that start with a prefix.
final class WindowText {

    private static final String FILTER = "filter.";
    private static final String SEARCH = "search.";

    private final Map<String, String> values;
    private final String prefix;

    WindowText(Map<String, String> values, String prefix) {
        this.values = values;
        this.prefix = prefix;
    }

    void write(WindowState window) {
        for (int i = 0; i < window.frames().size(); i++) {
            var frame = window.frames().get(i);
            var bounds = frame.bounds();
            put(i, "displays", frame.displays());
            put(
                    i,
                    "bounds",
                    words(List.of(bounds.x(), bounds.y(), bounds.width(), bounds.height())));
            put(i, "maximised", Boolean.toString(bounds.maximised()));
            put(i, "sizes", words(frame.sizes()));
            put(i, "hidden", words(frame.hidden()));
            put(i, "text-percent", Integer.toString(frame.textPercent()));
        }
        values.put(prefix + "document", window.document());
        values.put(prefix + "caret", Integer.toString(window.caret()));
        values.put(prefix + "top", Integer.toString(window.top()));
        window.filters().forEach((name, value) -> values.put(prefix + FILTER + name, value));
        for (int i = 0; i < window.searches().size(); i++) {
            values.put(prefix + SEARCH + i, window.searches().get(i));
        }
    }

    WindowState read() {
        var frames = new ArrayList<Frame>();
        for (int i = 0; values.containsKey(key(i, "displays")); i++) {
            frames.add(frame(i));
        }
        var filters = new TreeMap<String, String>();
        values.forEach((name, value) -> {
            if (name.startsWith(prefix + FILTER)) {
                filters.put(name.substring(prefix.length() + FILTER.length()), value);
            }
        });
        return new WindowState(
                frames, text("document"), whole("caret"), whole("top"), filters, searches());
    }

    private List<String> searches() {
        var searches = new ArrayList<String>();
        for (int i = 0; values.containsKey(prefix + SEARCH + i); i++) {
            searches.add(text(SEARCH + i));
        }
        return searches;
    }

    private Frame frame(int i) {
        var bounds = numbers(get(i, "bounds"));
        boolean maximised = get(i, "maximised").equals("true");
        var hidden = get(i, "hidden");
        return new Frame(
                get(i, "displays"),
                bounds.size() == 4
                        ? new Bounds(
                                bounds.get(0),
                                bounds.get(1),
                                bounds.get(2),
                                bounds.get(3),
                                maximised)
                        : new Bounds(0, 0, 0, 0, maximised),
                numbers(get(i, "sizes")),
                hidden.isBlank() ? List.of() : List.of(hidden.split(" ", -1)),
                whole("frame." + i + ".text-percent"));
    }

    private String key(int frame, String name) {
        return prefix + "frame." + frame + "." + name;
    }

    private void put(int frame, String name, String value) {
        values.put(key(frame, name), value);
    }

    private String get(int frame, String name) {
        return values.getOrDefault(key(frame, name), "");
    }

    private String text(String name) {
        return values.getOrDefault(prefix + name, "");
    }

    /// 0 where there is no sensible number.
    private int whole(String name) {
        var value = text(name);
        return value.matches("\\d{1,9}") ? Integer.parseInt(value) : 0;
    }

    private static String words(List<?> parts) {
        return parts.stream().map(Object::toString).collect(Collectors.joining(" "));
    }

    /// Empty where one of them is no number.
    private static List<Double> numbers(String text) {
        var numbers = new ArrayList<Double>();
        for (var word : text.split(" ", -1)) {
            try {
                double number = Double.parseDouble(word);
                if (!Double.isFinite(number)) {
                    return List.of();
                }
                numbers.add(number);
            } catch (NumberFormatException _) {
                return List.of();
            }
        }
        return numbers;
    }
}
