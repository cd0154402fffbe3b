package org.hearsay.ui.article.marks;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.schema.Label;

/// The colours that marks are drawn in, on a light or a dark canvas. Fills are derived from a
/// mark's colour, so that a label of one's own looks like the others.
public final class Palette {

    /// What marks and letters must differ by from what they stand on, as WCAG 2 counts it.
    private static final double MARKS = 3;

    private static final double LETTERS = 4.5;

    public static final Palette LIGHT =
            new Palette(
                    Kind.LIGHT,
                    new Ground("#FFFFFF", "#1F2328", "#57606A", "#CFE3FA"),
                    new Signals("#0550AE", "#6E7781", "#CF222E", "#FFF3B0"),
                    new Shares(0.12, 0.22, List.of(0.10, 0.19, 0.27), 0.25));

    public static final Palette DARK =
            new Palette(
                    Kind.DARK,
                    new Ground("#0D1117", "#E6EDF3", "#8B949E", "#1F4A7A"),
                    new Signals("#79C0FF", "#8B949E", "#F85149", "#5C4B00"),
                    new Shares(0.20, 0.30, List.of(0.167, 0.305, 0.425), 0.42));

    /// Black on white: labels differ by their shapes and letters alone.
    public static final Palette BLACK_ON_WHITE =
            new Palette(
                    Kind.BLACK,
                    new Ground("#FFFFFF", "#000000", "#000000", "#B9D4FF"),
                    new Signals("#0000C0", "#000000", "#A00000", "#FFE680"),
                    new Shares(0, 0.2, List.of(0.06, 0.12, 0.18), 0.2));

    /// White on black.
    public static final Palette WHITE_ON_BLACK =
            new Palette(
                    Kind.WHITE,
                    new Ground("#000000", "#FFFFFF", "#FFFFFF", "#003C8F"),
                    new Signals("#FFFF00", "#FFFFFF", "#FF9090", "#5C4B00"),
                    new Shares(0, 0.25, List.of(0.1, 0.18, 0.26), 0.2));

    private final Kind kind;
    private final Ground ground;
    private final Signals signals;
    private final Shares shares;

    private Palette(Kind kind, Ground ground, Signals signals, Shares shares) {
        this.kind = kind;
        this.ground = ground;
        this.signals = signals;
        this.shares = shares;
    }

    /// Where the marks' own colours come from: a label's light or dark one, or none.
    private enum Kind {
        LIGHT,
        DARK,
        BLACK,
        WHITE
    }

    private record Ground(String canvas, String text, String muted, String selection) {}

    private record Signals(String focus, String suggestion, String problem, String hit) {}

    /// How much of a mark's colour its fills have.
    private record Shares(double fill, double selected, List<Double> levels, double wash) {}

    public boolean isDark() {
        return kind == Kind.DARK || kind == Kind.WHITE;
    }

    /// Whether labels differ by shape alone.
    public boolean isPlain() {
        return kind == Kind.BLACK || kind == Kind.WHITE;
    }

    public Tone canvas() {
        return Tone.of(ground.canvas);
    }

    public Tone text() {
        return Tone.of(ground.text);
    }

    public Tone muted() {
        return Tone.of(ground.muted);
    }

    /// Behind selected text that is no annotation.
    public Tone selection() {
        return Tone.of(ground.selection);
    }

    public Tone focus() {
        return Tone.of(signals.focus);
    }

    public Tone suggestion() {
        return Tone.of(signals.suggestion);
    }

    public Tone problem() {
        return Tone.of(signals.problem);
    }

    /// Behind what a search found.
    public Tone hit() {
        return Tone.of(signals.hit);
    }

    /// On a chip, and on a badge of the focus colour.
    public Tone chipText() {
        return canvas();
    }

    /// The colour of a label's marks.
    public Tone of(Label.Colour colour) {
        return switch (kind) {
            case LIGHT -> Tone.of(colour.light());
            case DARK -> Tone.of(colour.dark());
            case BLACK, WHITE -> text();
        };
    }

    /// The same colours on another canvas; on this one where marks or letters would not stand out
    /// enough there.
    ///
    /// @param canvas `#RRGGBB`
    /// @param colours of all labels
    public Palette on(String canvas, Collection<Label.Colour> colours) {
        var moved =
                new Palette(
                        kind,
                        new Ground(canvas, ground.text, ground.muted, ground.selection),
                        signals,
                        shares);
        return moved.isReadable(colours) ? moved : this;
    }

    private boolean isReadable(Collection<Label.Colour> colours) {
        return text().contrast(canvas()) >= LETTERS
                && colours.stream().map(this::of).allMatch(this::isReadable);
    }

    private boolean isReadable(Tone mark) {
        var fills =
                Stream.of(
                        fill(mark).on(canvas()),
                        selectedFill(mark),
                        tint(mark, 1),
                        tint(mark, shares.levels.size()));
        return mark.contrast(canvas()) >= MARKS
                && chipText().contrast(mark) >= LETTERS
                && fills.allMatch(fill -> text().contrast(fill) >= LETTERS);
    }

    /// The light fill of boxes; lets through what lies below it.
    public Tone fill(Tone mark) {
        return mark.withOpacity(shares.fill);
    }

    /// The fill of the selected mark; covers what lies below it, so that its contrast is known.
    public Tone selectedFill(Tone mark) {
        return mark.withOpacity(shares.selected).on(canvas());
    }

    /// The tint of a container; each level is one step darker.
    ///
    /// @param level from 1; deeper ones than the third look like it
    public Tone tint(Tone mark, int level) {
        int step = Math.clamp(level, 1, shares.levels.size()) - 1;
        return mark.withOpacity(shares.levels.get(step)).on(canvas());
    }

    /// Laid over letters to make them as pale as muted text.
    public Tone wash() {
        return canvas().withOpacity(shares.wash);
    }
}
