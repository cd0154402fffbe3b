package org.hearsay.session.annotating;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Annotation;
import org.jspecify.annotations.Nullable;

/// Which commands make sense now, for the bar of keys.
final class Hints {

    private Hints() {}

    /// Ids of commands, the likeliest first.
    ///
    /// @param slot what digits set; null for nothing
    static List<String> of(Desk desk, Marking marking, Values.@Nullable Slot slot) {
        boolean writable = desk.document().block().isEmpty();
        return switch (desk.selection().state()) {
            case READ -> reading(desk, marking, writable);
            case TEXT -> text(desk, writable);
            case SPAN ->
                    desk.selected()
                            .map(a -> annotation(desk, marking, a, slot))
                            .orElse(List.of("clear"));
            case LINK -> List.of("link-best", "link-letter", "link-search", "link-author", "clear");
            case FRAGMENT -> List.of("finish-part", "take-part", "clear");
        };
    }

    private static List<String> reading(Desk desk, Marking marking, boolean writable) {
        var ids = new ArrayList<String>();
        if (writable && marking.suggested().currentProperty().get() != null) {
            ids.add("accept");
            ids.add("refuse");
        }
        if (writable) {
            addLabels(desk, ids);
        }
        if (!Desk.around(desk.layer(), desk.selection().caret()).isEmpty()) {
            ids.add("select-here");
        }
        ids.add("next-annotation");
        return List.copyOf(ids);
    }

    private static List<String> text(Desk desk, boolean writable) {
        var ids = new ArrayList<String>();
        if (writable) {
            addLabels(desk, ids);
        }
        ids.add("clear");
        return List.copyOf(ids);
    }

    private static List<String> annotation(
            Desk desk, Marking marking, Annotation selected, Values.@Nullable Slot slot) {
        var ids = new ArrayList<String>();
        if (desk.document().block().isEmpty()) {
            if (marking.speakers().unconfirmed().isPresent()) {
                ids.add("same-speaker");
                ids.add("turn-down-speaker");
            }
            if (!marking.speakers().offersProperty().get().isEmpty()) {
                ids.add("same-speaker");
            }
            if (slot != null && !slot.options().isEmpty()) {
                ids.add("value");
            }
            if (canStart(desk, selected.label())) {
                ids.add("link");
            }
            ids.add("widen");
            ids.add("move-end");
            ids.add("other-end");
            ids.add("add-part");
            ids.add("remove");
        }
        ids.add("select-outer");
        ids.add("clear");
        return List.copyOf(ids);
    }

    private static boolean canStart(Desk desk, String label) {
        return desk.schema().relations().stream()
                .anyMatch(t -> t.from().isEmpty() || t.from().contains(label));
    }

    private static void addLabels(Desk desk, List<String> ids) {
        desk.schema().labels().stream()
                .filter(l -> !l.key().isEmpty())
                .forEach(l -> ids.add("label:" + l.name()));
    }
}
