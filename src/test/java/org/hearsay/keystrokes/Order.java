package org.hearsay.keystrokes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.keystrokes.Making.Way;
import org.hearsay.model.Annotation;
import org.hearsay.model.Id;
import org.hearsay.text.Segmentation;

/// In which order annotations are best made: paragraph after paragraph, what a relation leads to
/// before what it starts from, and otherwise the shortest way that a search of limited width finds.
final class Order {

    private static final int WIDTH = 150;

    private final Travel travel;
    private final Reference reference;
    private final Clicks clicks;
    private final Map<String, List<Way>> known = new HashMap<>();

    /// One annotation of the order.
    ///
    /// @param way all keys since the one before
    record Leg(Annotation annotation, Way way) {}

    private record Path(List<Leg> legs, int cost) {

        static final Path START = new Path(List.of(), 0);

        Path with(Leg leg) {
            var more = new ArrayList<>(legs);
            more.add(leg);
            return new Path(List.copyOf(more), cost + leg.way().cost());
        }

        List<Id> made() {
            return legs.stream().map(l -> l.annotation().id()).toList();
        }
    }

    /// Where a click may stand in for keys.
    public interface Clicks {

        Clicks NONE = (_, _) -> false;

        /// @param made what is there already
        boolean isBare(List<Annotation> made, int offset);
    }

    Order(Travel travel, Reference reference, Clicks clicks) {
        this.clicks = clicks;
        this.travel = travel;
        this.reference = reference;
    }

    List<Leg> best(Segmentation segmentation) {
        var paths = List.of(Path.START);
        for (var paragraph : segmentation.paragraphs()) {
            var inside =
                    reference.layer().annotations().stream()
                            .filter(a -> paragraph.contains(a.anchor().start()))
                            .toList();
            for (int i = 0; i < inside.size(); i++) {
                paths = longer(paths, inside);
            }
        }
        return paths.getFirst().legs();
    }

    private List<Path> longer(List<Path> paths, List<Annotation> inside) {
        var best = new HashMap<String, Path>();
        for (var path : paths) {
            var made = path.made();
            for (var next : inside) {
                if (!made.contains(next.id()) && isReady(next, made, inside)) {
                    for (var way : ways(path, next)) {
                        var more = path.with(new Leg(next, way));
                        best.merge(key(more, inside), more, Order::shorter);
                    }
                }
            }
        }
        return best.values().stream()
                .sorted(Comparator.comparingInt(Path::cost).thenComparing(p -> p.made().toString()))
                .limit(WIDTH)
                .toList();
    }

    private static Path shorter(Path a, Path b) {
        return b.cost() < a.cost() ? b : a;
    }

    private static String key(Path path, List<Annotation> inside) {
        var made = path.made();
        var last = path.legs().getLast();
        var key = new StringBuilder(last.annotation().id() + " " + last.way().active());
        inside.forEach(a -> key.append(made.contains(a.id()) ? '1' : '0'));
        return key.toString();
    }

    private List<Way> ways(Path path, Annotation next) {
        var made = path.legs().stream().map(Leg::annotation).toList();
        var ways = new ArrayList<>(byKeys(path, next));
        ways.addAll(travel.byClick(next, at -> clicks.isBare(made, at)));
        return ways;
    }

    private List<Way> byKeys(Path path, Annotation next) {
        if (path.legs().isEmpty()) {
            return travel.first(next);
        }
        var last = path.legs().getLast();
        return known.computeIfAbsent(
                last.annotation().id() + " " + last.way().active() + " " + next.id(),
                _ -> travel.ways(last.annotation(), last.way().active(), next));
    }

    private boolean isReady(Annotation next, List<Id> made, List<Annotation> inside) {
        return reference.starting(next.id()).stream()
                .map(r -> r.target())
                .filter(t -> inside.stream().anyMatch(a -> a.id().equals(t)))
                .allMatch(made::contains);
    }
}
