package org.hearsay.project.report;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hearsay.model.DocumentRow;
import org.hearsay.model.Layer;
import org.hearsay.model.LayerHead;
import org.hearsay.model.Origin.Fit;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.Translation;

/// How often the range that a label's rule took at a bare caret was the right one: by label, of the
/// annotations that are there. Where fewer than half are kept, marking by hand is quicker.
public final class FirstFits {

    private FirstFits() {}

    /// What became of the ranges that a rule took.
    ///
    /// @param kept stand as they were taken
    /// @param widened stand as another step of the ladder
    /// @param moved had an end moved or a part added
    public record Count(int kept, int widened, int moved) {

        static final Count NONE = new Count(0, 0, 0);

        public int made() {
            return kept + widened + moved;
        }

        /// Of all made, those that were kept; 0 where none was made.
        public double share() {
            return made() == 0 ? 0 : (double) kept / made();
        }

        Count with(Fit fit) {
            return switch (fit) {
                case KEPT -> new Count(kept + 1, widened, moved);
                case WIDENED -> new Count(kept, widened + 1, moved);
                case MOVED -> new Count(kept, widened, moved + 1);
            };
        }

        Count plus(Count other) {
            return new Count(kept + other.kept, widened + other.widened, moved + other.moved);
        }
    }

    /// By label; labels that no rule made an annotation of are left out. Suggestions do not count.
    public static SortedMap<String, Count> of(List<Layer> layers) {
        var counts = new TreeMap<String, Count>();
        for (var layer : layers) {
            if (layer.head().kind() != LayerHead.Kind.SUGGESTIONS) {
                for (var annotation : layer.annotations()) {
                    annotation
                            .origin()
                            .fit()
                            .ifPresent(fit ->
                                    counts.merge(
                                            annotation.label(), Count.NONE.with(fit), Count::plus));
                }
            }
        }
        return counts;
    }

    /// Of a whole project, a document at a time; takes as long as reading it.
    ///
    /// @throws ProjectException if the project cannot be read
    public static SortedMap<String, Count> of(Project project) throws ProjectException {
        var counts = new TreeMap<String, Count>();
        Pages.each(project, row -> add(project, row, counts));
        return counts;
    }

    private static void add(Project project, DocumentRow row, SortedMap<String, Count> counts)
            throws ProjectException {
        if (row.layers().stream().anyMatch(l -> l.annotations() > 0)) {
            merge(of(Translation.now(project.open(row.document().id())).layers()), counts);
        }
    }

    static void merge(SortedMap<String, Count> more, SortedMap<String, Count> counts) {
        more.forEach((label, count) -> counts.merge(label, count, Count::plus));
    }
}
