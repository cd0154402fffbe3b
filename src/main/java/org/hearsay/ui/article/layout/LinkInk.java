package org.hearsay.ui.article.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.model.Id;
import org.hearsay.model.Layer;
import org.hearsay.model.Relation;
import org.hearsay.ui.article.layout.MarkLayout.Setting;
import org.hearsay.ui.article.marks.Box;
import org.hearsay.ui.article.marks.Ink;
import org.hearsay.ui.article.marks.Ink.Point;
import org.hearsay.ui.article.marks.Ink.Stroke;
import org.hearsay.ui.article.marks.MarkScene;

/// Draws what the selected mark is linked to: an outline and a letter at its partners, and one arc.
final class LinkInk {

    private final Setting setting;
    private final List<Relation> relations;
    private final Set<Id> partners = new HashSet<>();
    private final List<Box> badges = new ArrayList<>();

    LinkInk(Setting setting, Layer layer) {
        this.setting = setting;
        var selected = setting.scene().selected();
        // Once letters are offered, what is linked already would only be in their way.
        boolean offers = setting.scene().badges().values().stream().anyMatch(b -> !b.isEmpty());
        this.relations =
                selected == null || offers ? List.of() : inOrder(layer.relationsOf(selected));
        relations.forEach(r -> partners.add(r.source().equals(selected) ? r.target() : r.source()));
    }

    void outline(MarkInk ink, List<Ink> top) {
        var id = ink.placed().id();
        var badge = setting.scene().badges().get(id);
        if (badge == null && !partners.contains(id) || setting.scene().isSelected(id)) {
            return;
        }
        var stroke =
                Stroke.dashed(ink.placed().tone(), setting.of(2), setting.of(4), setting.of(2.5));
        for (var line : ink.placed().boxes()) {
            var box = WordShape.around(line, setting).grown(setting.of(1));
            ink.over(new Ink.Frame(box, setting.of(4), stroke));
        }
        if (badge != null && !badge.isEmpty()) {
            badge(ink.placed(), badge, top);
        }
    }

    /// From the selected mark to the partner of its first relation, in the schema's order; empty
    /// where it has none.
    List<Ink> arc(Placed selected, List<Placed> visible) {
        if (relations.isEmpty()) {
            return List.of();
        }
        var relation =
                relations.stream()
                        .filter(r -> visible.stream().anyMatch(p -> p.id().equals(other(r))))
                        .findFirst()
                        .orElse(relations.getFirst());
        var from = head(selected);
        var to =
                visible.stream()
                        .filter(p -> p.id().equals(other(relation)))
                        .findFirst()
                        .map(LinkInk::head)
                        .orElseGet(() -> stub(selected, relation));
        return curve(from, to);
    }

    private Id other(Relation relation) {
        return setting.scene().isSelected(relation.source())
                ? relation.target()
                : relation.source();
    }

    /// Where the arc leaves the screen, if the partner is not on it.
    private Point stub(Placed selected, Relation relation) {
        var column = setting.geometry().column();
        boolean above =
                setting.scene()
                        .layer()
                        .flatMap(l -> l.annotation(other(relation)))
                        .map(a -> a.anchor().start() < selected.annotation().anchor().start())
                        .orElse(true);
        return new Point(selected.head().centreX(), above ? column.y() : column.bottom());
    }

    private List<Ink> curve(Point from, Point to) {
        double lift = setting.of(16) + Math.min(setting.of(24), Math.abs(from.x() - to.x()) / 8);
        var stroke = Stroke.solid(setting.palette().focus(), setting.of(1.5));
        var control1 = new Point(from.x(), Math.min(from.y(), to.y()) - lift);
        var control2 = new Point(to.x(), Math.min(from.y(), to.y()) - lift);
        double half = setting.of(3.5);
        var arrow =
                List.of(
                        new Point(to.x() - half, to.y() - 2 * half),
                        new Point(to.x() + half, to.y() - 2 * half),
                        to);
        return List.of(
                new Ink.Curve(from, control1, control2, to, stroke),
                new Ink.Area(arrow, setting.palette().focus()));
    }

    /// A letter beside another one that is there already; filled where the key that asked takes it.
    private void badge(Placed placed, String letter, List<Ink> top) {
        double size = setting.of(15);
        var head = placed.head();
        // Room for each letter behind the first.
        double width = size + (letter.length() - 1) * setting.of(8);
        var box = new Box(head.x() - setting.of(4), head.y() - setting.of(9), width, size);
        for (var other : badges) {
            if (other.overlaps(box)) {
                box = new Box(other.right() + setting.of(1), box.y(), width, size);
            }
        }
        badges.add(box);
        boolean proposed = letter.startsWith(MarkScene.BEST);
        var focus = setting.palette().focus();
        var ground = proposed ? focus : setting.palette().canvas();
        var ink = proposed ? setting.palette().chipText() : focus;
        top.add(new Ink.Fill(box, setting.of(4), ground));
        top.add(new Ink.Frame(box, setting.of(4), Stroke.solid(focus, setting.of(1))));
        var middle = new Point(box.centreX(), box.centreY());
        top.add(new Ink.Letters(letter, middle, setting.of(11), ink));
    }

    private static Point head(Placed placed) {
        return new Point(placed.head().centreX(), placed.head().y());
    }

    private List<Relation> inOrder(List<Relation> unordered) {
        var types = setting.scene().schema().relations().stream().map(t -> t.name()).toList();
        return unordered.stream().sorted(Comparator.comparingInt(r -> place(types, r))).toList();
    }

    private static int place(List<String> types, Relation relation) {
        int found = types.indexOf(relation.type());
        return found < 0 ? types.size() : found;
    }
}
