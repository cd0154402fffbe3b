package org.hearsay.ui.article.layout;

import org.hearsay.ui.article.layout.MarkLayout.Setting;
import org.hearsay.ui.article.marks.Box;
import org.hearsay.ui.article.marks.Ink;
import org.hearsay.ui.article.marks.Ink.Point;
import org.hearsay.ui.article.marks.Ink.Stroke;
import org.hearsay.ui.article.marks.MarkHit;

/// Draws suggestions: outlines that nobody can take for marks.
final class GhostInk {

    private final Setting setting;

    GhostInk(Setting setting) {
        this.setting = setting;
    }

    void draw(MarkInk ink) {
        var tone = setting.palette().suggestion();
        double width = setting.of(setting.scene().isSelected(ink.placed().id()) ? 2 : 1);
        var stroke = Stroke.dashed(tone, width, setting.of(4), setting.of(3));
        for (var line : ink.placed().boxes()) {
            ink.over(new Ink.Frame(WordShape.around(line, setting), setting.of(3), stroke));
        }
        if (ink.placed().startShown()) {
            chip(ink);
        }
    }

    private void chip(MarkInk ink) {
        var tone = setting.palette().suggestion();
        var head = ink.placed().head();
        var box =
                new Box(
                        head.x() - setting.of(4),
                        head.y() - setting.of(6),
                        setting.of(12),
                        setting.of(10));
        ink.over(new Ink.Fill(box, setting.of(3), setting.palette().canvas()));
        ink.over(new Ink.Frame(box, setting.of(3), Stroke.solid(tone, 1)));
        ink.over(
                new Ink.Letters(
                        "?", new Point(box.centreX(), box.centreY()), setting.of(8.5), tone));
        ink.touch(box, MarkHit.Part.CHIP);
    }
}
