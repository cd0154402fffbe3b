package org.hearsay.ui.article.lanes;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.hearsay.model.Annotation;
import org.hearsay.model.Id;

/// How deep containers such as quotations lie within each other: 1 for the outermost.
public final class Nesting {

    private static final Comparator<Annotation> OUTER_FIRST =
            Comparator.comparing((Annotation a) -> a.anchor().hull()).thenComparing(Annotation::id);

    private final Map<Id, Integer> levels = new HashMap<>();

    public Nesting(Collection<Annotation> containers) {
        var open = new ArrayDeque<Annotation>();
        containers.stream()
                .sorted(OUTER_FIRST)
                .forEach(a -> {
                    open.removeIf(o -> o.anchor().end() <= a.anchor().start());
                    long around =
                            open.stream()
                                    .filter(o -> o.anchor().hull().covers(a.anchor().hull()))
                                    .count();
                    levels.put(a.id(), (int) around + 1);
                    open.push(a);
                });
    }

    public int levelOf(Id container) {
        return levels.getOrDefault(container, 1);
    }
}
