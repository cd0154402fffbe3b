package org.hearsay.ui.review.documents;

import java.nio.file.Path;
import org.hearsay.settings.WindowState;
import org.hearsay.ui.review.desk.Order;
import org.hearsay.ui.support.Preferences;

/// How a project was last reviewed on this computer, kept for the next start.
///
/// Confined to the JavaFX thread.
///
/// @param project its file
public record KeptView(Preferences preferences, Path project) {

    private static final String ORDER = WindowState.REVIEW + "order";

    /// In which order its differences were listed.
    public Order order() {
        var kept = get(ORDER);
        for (var order : Order.values()) {
            if (order.name().equals(kept)) {
                return order;
            }
        }
        return Order.TEXT;
    }

    public void keep(Order order) {
        if (order != order()) {
            put(ORDER, order.name());
        }
    }

    private String get(String name) {
        return preferences
                .now()
                .recent(project)
                .map(known -> known.window().filters().getOrDefault(name, ""))
                .orElse("");
    }

    private void put(String name, String value) {
        preferences.change(all ->
                all.recent(project)
                        .map(known ->
                                all.withRecent(
                                        known.withWindow(known.window().withFilter(name, value))))
                        .orElse(all));
    }
}
