package org.hearsay.schema.change;

import java.util.List;
import java.util.stream.Stream;
import org.hearsay.schema.Label;
import org.hearsay.schema.Shape;

/// The looks that a label may have. Each label has a shape of its own while there are shapes left,
/// so that the marks can be told apart without colour; after that, no two share shape and colour.
public final class Looks {

    /// Colours with enough contrast on a light and on a dark canvas, and on one another's fills.
    public static final List<Label.Colour> COLOURS =
            List.of(
                    new Label.Colour("#2348B0", "#7C9EF0"),
                    new Label.Colour("#9A4400", "#F08A24"),
                    new Label.Colour("#0A8060", "#5BEBBE"),
                    new Label.Colour("#57606A", "#9DA7B3"),
                    new Label.Colour("#8A2F86", "#E08BC8"),
                    new Label.Colour("#7A6200", "#E3C04B"),
                    new Label.Colour("#0B6E8F", "#7FD4F5"),
                    new Label.Colour("#B3123F", "#FF7B8E"));

    /// A container's tint is for labels that nest; the schema's file gives it, nobody chooses it.
    private static final List<Shape> CHOICE =
            Stream.of(Shape.values()).filter(s -> s != Shape.TINT_CORNERS).toList();

    private Looks() {}

    /// A shape with its colour.
    public record Look(Shape shape, Label.Colour colour) {

        public static Look of(Label label) {
            return new Look(label.shape(), label.colour());
        }
    }

    /// Shapes that a label can take, its own among them.
    ///
    /// @param others all labels but this one
    public static List<Shape> shapes(Label label, List<Label> others) {
        return Stream.concat(Stream.of(label.shape()), offered(others).stream())
                .distinct()
                .filter(s -> !colours(s, others).isEmpty())
                .sorted()
                .toList();
    }

    /// Shapes that none of the labels has or, where there is none left, all.
    static List<Shape> offered(List<Label> labels) {
        var free =
                CHOICE.stream()
                        .filter(s -> labels.stream().noneMatch(o -> o.shape() == s))
                        .toList();
        return free.isEmpty() ? CHOICE : free;
    }

    /// Colours that a label of the shape can take.
    ///
    /// @param others all labels but this one
    public static List<Label.Colour> colours(Shape shape, List<Label> others) {
        return COLOURS.stream().filter(c -> !isTaken(new Look(shape, c), others)).toList();
    }

    public static boolean isTaken(Look look, List<Label> others) {
        return others.stream()
                .anyMatch(o ->
                        o.shape() == look.shape()
                                && o.colour().light().equals(look.colour().light()));
    }

    /// A look that none of the labels has.
    static Look free(List<Label> all) {
        var shape = offered(all).getFirst();
        return all.stream().noneMatch(l -> l.shape() == shape)
                ? new Look(shape, unused(all))
                : CHOICE.stream()
                        .flatMap(s -> colours(s, all).stream().map(c -> new Look(s, c)))
                        .findFirst()
                        .orElse(new Look(shape, Label.Colour.OWN));
    }

    /// A label with a look that none of the others has.
    public static Label fresh(String name, List<Label> others) {
        var look = free(others);
        return Label.bare(name).withLook(look.shape(), look.colour());
    }

    /// The colour that the fewest have; of several, one that is for labels of a project's own.
    private static Label.Colour unused(List<Label> all) {
        var own = COLOURS.reversed();
        var best = own.getFirst();
        for (var colour : own) {
            if (uses(colour, all) < uses(best, all)) {
                best = colour;
            }
        }
        return best;
    }

    private static long uses(Label.Colour colour, List<Label> all) {
        return all.stream().filter(l -> l.colour().equals(colour)).count();
    }
}
