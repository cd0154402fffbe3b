package org.hearsay.ui.article.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.hearsay.model.Annotation;
import org.hearsay.model.Id;
import org.hearsay.model.Layer;
import org.hearsay.schema.Shape;
import org.hearsay.text.Span;
import org.hearsay.ui.article.extra.ExtraRails;
import org.hearsay.ui.article.lanes.Lanes;
import org.hearsay.ui.article.lanes.MarkLabels;
import org.hearsay.ui.article.lanes.Nesting;
import org.hearsay.ui.article.marks.Ink;
import org.hearsay.ui.article.marks.LineGeometry;
import org.hearsay.ui.article.marks.MarkDrawing;
import org.hearsay.ui.article.marks.MarkScene;
import org.hearsay.ui.article.marks.Metrics;
import org.hearsay.ui.article.marks.Palette;
import org.hearsay.ui.article.marks.Tone;

/// Decides how the visible marks are drawn. The work grows with what is visible, not with the
/// document.
public final class MarkLayout {

    /// Containers lie lowest, then what hatches, then rails, the inner ones above the outer, then
    /// the small shapes.
    private static final Comparator<Placed> LOWEST_FIRST =
            Comparator.comparingInt((Placed p) -> rank(p.label().shape()))
                    .thenComparing(Comparator.comparingInt(Placed::length).reversed())
                    .thenComparing(Placed::id);

    private final Setting setting;
    private final MarkLabels labels;
    private final Map<Id, MarkInk> inks = new HashMap<>();
    private final List<Ink> ground = new ArrayList<>();
    private final List<Ink> top = new ArrayList<>();
    private int arcs;

    private MarkLayout(Setting setting) {
        this.setting = setting;
        this.labels = new MarkLabels(setting.scene.schema());
    }

    /// What marks are laid out from.
    ///
    /// @param lanes used in the document, which the lines are spaced for
    public record Setting(
            MarkScene scene, LineGeometry geometry, Metrics metrics, Palette palette, int lanes) {

        double of(double units) {
            return metrics.of(units);
        }
    }

    public static MarkDrawing of(Setting setting) {
        return setting.geometry
                .visible()
                .map(visible -> new MarkLayout(setting).drawing(visible))
                .orElse(MarkDrawing.EMPTY);
    }

    /// How many lanes the rails of the own layer need.
    public static int lanesOf(MarkScene scene) {
        var labels = new MarkLabels(scene.schema());
        return scene.layer()
                .map(l ->
                        Lanes.of(l.annotations().stream().filter(labels::isRail).toList()).count())
                .orElse(0);
    }

    /// How many lanes the rails over `range` need.
    public static int lanesOf(MarkScene scene, Span range) {
        var labels = new MarkLabels(scene.schema());
        return scene.layer().map(l -> Lanes.around(l, range, labels::isRail).count()).orElse(0);
    }

    private MarkDrawing drawing(Span visible) {
        for (var hit : setting.scene.hits()) {
            if (!hit.overlaps(visible)) {
                continue;
            }
            for (var box : setting.geometry.boxes(hit)) {
                ground.add(new Ink.Fill(box.box(), 0, setting.palette.hit()));
            }
        }
        var marks = new ArrayList<MarkInk>();
        setting.scene.layer().ifPresent(layer -> marks.addAll(drawn(layer, visible)));
        for (var ghosts : setting.scene.ghosts()) {
            placed(ghosts, visible).sorted(LOWEST_FIRST).forEach(p -> marks.add(ghost(p)));
        }
        setting.scene.layer().ifPresent(layer -> top.addAll(ReadLine.of(layer, setting)));
        top.addAll(
                ExtraRails.of(
                        setting.scene.extras(),
                        setting.geometry,
                        setting.metrics,
                        setting.palette));
        setting.scene.layer().ifPresent(layer -> top.addAll(NothingSigns.of(layer, setting)));
        return new MarkDrawing(ground, marks.stream().map(MarkInk::done).toList(), top, arcs);
    }

    private List<MarkInk> drawn(Layer layer, Span visible) {
        var placed = placed(layer, visible).sorted(LOWEST_FIRST).toList();
        placed.forEach(p -> inks.put(p.id(), new MarkInk(p)));
        new Brackets(setting).draw(placed.stream().map(p -> ink(p.id())).toList());
        var containers =
                layer.overlapping(visible).stream()
                        .filter(a -> labels.of(a).shape() == Shape.TINT_CORNERS)
                        .toList();
        var words = new WordShape(setting, new Nesting(containers));
        placed.stream()
                .filter(p -> !p.label().shape().isRail())
                .forEach(p -> words.draw(ink(p.id())));
        rails(layer, visible, placed.stream().filter(p -> p.label().shape().isRail()).toList());
        links(layer, placed);
        return placed.stream().map(p -> ink(p.id())).toList();
    }

    private void rails(Layer layer, Span visible, List<Placed> rails) {
        var lanes = Lanes.around(layer, visible, labels::isRail);
        var lines = new LineLanes(rails, lanes, setting.scene::isSelected);
        var shape = new RailShape(setting, lines, rails);
        rails.forEach(p -> shape.draw(ink(p.id()), lanes.laneOf(p.id())));
        top.addAll(shape.crowds());
    }

    private void links(Layer layer, List<Placed> placed) {
        var links = new LinkInk(setting, layer);
        placed.forEach(p -> links.outline(ink(p.id()), top));
        placed.stream()
                .filter(p -> setting.scene.isSelected(p.id()))
                .forEach(selected -> {
                    new SelectedInk(setting).draw(ink(selected.id()), top);
                    var arc = links.arc(selected, placed);
                    arcs += arc.isEmpty() ? 0 : 1;
                    top.addAll(arc);
                });
    }

    private MarkInk ghost(Placed placed) {
        var ink = new MarkInk(placed);
        new GhostInk(setting).draw(ink);
        return ink;
    }

    /// Those annotations that have a word on the screen.
    private Stream<Placed> placed(Layer layer, Span visible) {
        return layer.overlapping(visible).stream()
                .map(a -> Placed.of(a, labels.of(a), tone(a), setting.geometry))
                .filter(p -> !p.fragments().isEmpty());
    }

    private MarkInk ink(Id id) {
        return Objects.requireNonNull(inks.get(id));
    }

    private Tone tone(Annotation annotation) {
        return setting.palette.of(labels.of(annotation).colour());
    }

    private static int rank(Shape shape) {
        return switch (shape) {
            case TINT_CORNERS -> 0;
            case HATCH -> 1;
            case SOLID_RAIL, DOTTED_RAIL, DASHED_RAIL, DOUBLE_RAIL -> 2;
            case TRAY -> 3;
            case BOX, DASHED_BOX -> 4;
        };
    }
}
