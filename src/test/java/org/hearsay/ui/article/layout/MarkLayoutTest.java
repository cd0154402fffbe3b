package org.hearsay.ui.article.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.Annotation;
import org.hearsay.model.Id;
import org.hearsay.schema.Schema;
import org.hearsay.text.Anchor;
import org.hearsay.text.Span;
import org.hearsay.ui.article.SeedReference;
import org.hearsay.ui.article.marks.Box;
import org.hearsay.ui.article.marks.DrawnMark;
import org.hearsay.ui.article.marks.ExtraWords;
import org.hearsay.ui.article.marks.Ink;
import org.hearsay.ui.article.marks.LineGeometry;
import org.hearsay.ui.article.marks.MarkDrawing;
import org.hearsay.ui.article.marks.MarkHit.Part;
import org.hearsay.ui.article.marks.MarkScene;
import org.hearsay.ui.article.marks.MarkScene.End;
import org.hearsay.ui.article.marks.Metrics;
import org.hearsay.ui.article.marks.Palette;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkLayoutTest {

    private final SeedReference seed = new SeedReference();
    private final Schema schema = SeedReference.schema();
    private final MarkScene reference = MarkScene.of(schema, seed.layer());

    @Test
    void E08_eachVisibleMarkIsDrawnOnceAndNothingElse() {
        var all = drawn(reference, grid(3), 3);
        assertThat(all.marks().stream().map(DrawnMark::id)).doesNotHaveDuplicates().hasSize(106);

        var visible = new Span(400, 700);
        var text = seed.article().text().value();
        var some = drawn(reference, new GridLines(text, 70, 20, visible), 3);
        var expected =
                seed.layer().overlapping(visible).stream()
                        .filter(a -> a.anchor().fragments().stream().anyMatch(visible::overlaps))
                        .map(Annotation::id)
                        .toList();
        assertThat(some.marks().stream().map(DrawnMark::id))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void E06_twoParagraphsWithTheSameTextHaveTheirOwnMarks() {
        var drawing = drawn(reference, grid(3), 3);
        var title = drawing.mark(seed.find("CLAIM", firstLine()).id()).orElseThrow();
        var repeated = drawing.mark(seed.find("EXCLUDE", firstLine()).id()).orElseThrow();
        assertThat(title.boxes()).extracting(b -> b.line()).containsOnly(0);
        assertThat(repeated.boxes()).extracting(b -> b.line()).containsOnly(1);
    }

    /// The place tells whose words they are, and what all have is left plain.
    @Test
    void wordsThatOnlySomeHaveGetARailAboveOrBelowByVersion() {
        var extras =
                List.of(
                        new ExtraWords("A", List.of(new Span(6, 10))),
                        new ExtraWords("B", List.of(new Span(0, 2))));
        var lines = new GridLines("x".repeat(40), 40, 20);
        var scene = MarkScene.of(schema, null).withExtras(extras);
        var top = drawn(scene, lines, 0).top();
        var line = lines.line(0);
        var rails = top.stream().filter(i -> i instanceof Ink.Path).map(i -> (Ink.Path) i).toList();
        assertThat(rails)
                .extracting(r -> r.points().getFirst().x())
                .containsExactly(6 * GridLines.LETTER, 0.0);
        assertThat(rails.getFirst().points().getFirst().y()).isLessThan(line.y());
        assertThat(rails.getLast().points().getFirst().y()).isGreaterThan(line.y());
        assertThat(
                        top.stream()
                                .filter(i -> i instanceof Ink.Letters)
                                .map(i -> ((Ink.Letters) i).text()))
                .containsExactly("A", "B");
        assertThat(drawn(scene, lines, 0).ground()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 16, 28})
    void E07_noMarkReachesTheLettersOfTheNextLine(int pixels) {
        var metrics = Metrics.forText(pixels);
        for (int lanes = 1; lanes <= Metrics.LANES; lanes++) {
            var rails = new ArrayList<Annotation>();
            for (int i = 0; i < lanes; i++) {
                rails.add(SeedReference.annotation(i + 10, "CLAIM", Anchor.of(0, 10 + i)));
            }
            var layer = SeedReference.layerOf(rails.toArray(Annotation[]::new));
            var lines = new GridLines("x".repeat(60), 20, metrics.lineSpacing(lanes));
            var scene = MarkScene.of(schema, layer);
            var setting = new MarkLayout.Setting(scene, lines, metrics, Palette.LIGHT, lanes);
            double nextLetters = lines.line(1).y() + metrics.of(3);
            for (var mark : MarkLayout.of(setting).marks()) {
                for (var box : extents(mark.over())) {
                    assertThat(box.bottom()).isLessThanOrEqualTo(nextLetters);
                }
            }
        }
    }

    @Test
    void B08_aDiscontinuousMarkHasOneChipOneTickAndADottedConnector() {
        var anchor = new Anchor(List.of(new Span(0, 5), new Span(10, 15)));
        var claim = SeedReference.annotation(10, "CLAIM", anchor);
        var scene = MarkScene.of(schema, SeedReference.layerOf(claim));
        var mark = drawn(scene, new GridLines("x".repeat(40), 40, 10), 1).marks().getFirst();

        assertThat(parts(mark, Part.CHIP)).hasSize(1);
        assertThat(parts(mark, Part.CHIP).getFirst().x()).isZero();
        assertThat(parts(mark, Part.TICK)).hasSize(1);
        assertThat(parts(mark, Part.TICK).getFirst().right()).isEqualTo(15 * GridLines.LETTER);
        var connectors =
                mark.over().stream()
                        .filter(i -> i instanceof Ink.Path p && !p.stroke().dashes().isEmpty())
                        .map(i -> ((Ink.Path) i).points())
                        .toList();
        assertThat(connectors).hasSize(1);
        assertThat(connectors.getFirst().getFirst().x()).isEqualTo(5 * GridLines.LETTER);
        assertThat(connectors.getFirst().getLast().x()).isEqualTo(10 * GridLines.LETTER);
    }

    @Test
    void D09_aSelectedClaimHasOneArcAndItsPartnersAnOutline() {
        var claim =
                seed.layer().annotations().stream()
                        .filter(a -> a.label().equals("CLAIM"))
                        .filter(a -> !seed.layer().relationsOf(a.id()).isEmpty())
                        .findFirst()
                        .orElseThrow();
        var lines = grid(3);
        assertThat(drawn(reference, lines, 3).arcs()).isZero();

        var selected = drawn(reference.withSelected(claim.id(), End.END), lines, 3);
        assertThat(selected.arcs()).isEqualTo(1);
        var partner = seed.layer().relationsOf(claim.id()).getFirst();
        var other = partner.source().equals(claim.id()) ? partner.target() : partner.source();
        int before = drawn(reference, lines, 3).mark(other).orElseThrow().over().size();
        assertThat(selected.mark(other).orElseThrow().over().size()).isGreaterThan(before);
    }

    @Test
    void aSelectedMarkHasTwoHandlesThatWinOverAllElse() {
        var claim = seed.find("CLAIM", firstLine());
        var drawing = drawn(reference.withSelected(claim.id(), End.END), grid(3), 3);
        var mark = drawing.mark(claim.id()).orElseThrow();
        var handle = parts(mark, Part.START_HANDLE).getFirst();
        assertThat(handle.width()).isGreaterThanOrEqualTo(24);
        assertThat(drawing.hit(handle.centreX(), handle.centreY()).orElseThrow().part())
                .isEqualTo(Part.START_HANDLE);
        assertThat(parts(mark, Part.END_HANDLE)).hasSize(1);
    }

    @Test
    void aRailIsHitThreePixelsBesideItAndNotFurther() {
        var claim = SeedReference.annotation(10, "CLAIM", Anchor.of(0, 30));
        var scene = MarkScene.of(schema, SeedReference.layerOf(claim));
        var drawing = drawn(scene, new GridLines("x".repeat(40), 40, 10), 1);
        var rail = parts(drawing.marks().getFirst(), Part.RAIL).getFirst();
        double x = rail.centreX();
        assertThat(drawing.hit(x, rail.bottom() + 2.9).orElseThrow().mark()).isEqualTo(claim.id());
        assertThat(drawing.hit(x, rail.y() - 2.9).orElseThrow().part()).isEqualTo(Part.RAIL);
        assertThat(drawing.hit(x, rail.bottom() + 3.1)).isEmpty();
    }

    @Test
    void ofTwoRailsTheNearerIsHit() {
        var inner = SeedReference.annotation(10, "CLAIM", Anchor.of(5, 20));
        var outer = SeedReference.annotation(11, "STANCE", Anchor.of(0, 30));
        var scene = MarkScene.of(schema, SeedReference.layerOf(inner, outer));
        var drawing = drawn(scene, new GridLines("x".repeat(40), 40, 15), 2);
        for (var mark : drawing.marks()) {
            var rail = parts(mark, Part.RAIL).getFirst();
            assertThat(drawing.hit(100, rail.centreY()).orElseThrow().mark()).isEqualTo(mark.id());
        }
    }

    @Test
    void noTwoChipsOfTheReferenceCoverEachOther() {
        for (int columns : List.of(40, 60, 72, 90)) {
            var lines = new GridLines(seed.article().text().value(), columns, 20);
            var chips =
                    drawn(reference, lines, 3).marks().stream()
                            .flatMap(m -> parts(m, Part.CHIP).stream())
                            .toList();
            for (int i = 0; i < chips.size(); i++) {
                for (int j = 0; j < i; j++) {
                    assertThat(chips.get(i).overlaps(chips.get(j))).isFalse();
                }
            }
        }
    }

    @Test
    void aCrowdedLineShowsThreeLanesAndANumberAndTheSelectedRailFirst() {
        var rails = new ArrayList<Annotation>();
        for (int i = 0; i < 6; i++) {
            rails.add(SeedReference.annotation(i + 10, "CLAIM", Anchor.of(0, 10 + i)));
        }
        var layer = SeedReference.layerOf(rails.toArray(Annotation[]::new));
        var lines = new GridLines("x".repeat(40), 40, 26);
        var longest = rails.getLast().id();

        var plain = drawn(MarkScene.of(schema, layer), lines, 4);
        assertThat(plain.marks().stream().filter(m -> !parts(m, Part.RAIL).isEmpty())).hasSize(3);
        assertThat(letters(plain.top())).containsExactly("+3");
        assertThat(parts(plain.mark(longest).orElseThrow(), Part.RAIL)).isEmpty();

        var scene = MarkScene.of(schema, layer).withSelected(longest, End.END);
        var selected = drawn(scene, lines, 4).mark(longest).orElseThrow();
        assertThat(parts(selected, Part.RAIL).getFirst().centreY())
                .isEqualTo(GridLines.HEIGHT + Metrics.forText(16).railOffset(0));
    }

    @Test
    void containersAreOneStepDarkerAtEachLevel() {
        var outer = SeedReference.annotation(10, "QUOTE", Anchor.of(0, 30));
        var inner = SeedReference.annotation(11, "QUOTE", Anchor.of(5, 20));
        var scene = MarkScene.of(schema, SeedReference.layerOf(outer, inner));
        var drawing = drawn(scene, new GridLines("x".repeat(40), 40, 6), 0);
        assertThat(fill(drawing, outer.id())).isEqualTo("#EEEFF0");
        assertThat(fill(drawing, inner.id())).isEqualTo("#DFE1E3");
    }

    @Test
    void aMarkOfSeveralLinesHasABracketInTheGutterThatCanBeHit() {
        var claim = SeedReference.annotation(10, "CLAIM", Anchor.of(5, 70));
        var scene = MarkScene.of(schema, SeedReference.layerOf(claim));
        var lines = new GridLines("x".repeat(100), 40, 10);
        var drawing = drawn(scene, lines, 1);
        var bracket = parts(drawing.marks().getFirst(), Part.BRACKET).getFirst();
        assertThat(bracket.x()).isGreaterThan(lines.column().right());
        assertThat(bracket.right()).isLessThan(lines.column().right() + 56);
        assertThat(bracket.y()).isEqualTo(lines.line(0).y());
        assertThat(bracket.bottom()).isEqualTo(lines.line(1).bottom());
        assertThat(drawing.hit(bracket.x() - 2, bracket.centreY()).orElseThrow().mark())
                .isEqualTo(claim.id());
    }

    @Test
    void suggestionsAreOutlinesWithoutFillAndMoveNoRail() {
        var own = SeedReference.annotation(10, "CLAIM", Anchor.of(0, 30));
        var ghost = SeedReference.annotation(11, "CLAIM", Anchor.of(5, 20));
        var lines = new GridLines("x".repeat(40), 40, 10);
        var scene = MarkScene.of(schema, SeedReference.layerOf(own));
        var drawing = drawn(scene.withGhosts(List.of(SeedReference.layerOf(ghost))), lines, 1);
        assertThat(drawing.mark(own.id()).orElseThrow().lane()).isZero();
        assertThat(drawing.mark(ghost.id()).orElseThrow().under()).isEmpty();
        assertThat(letters(drawing.mark(ghost.id()).orElseThrow().over())).containsExactly("?");
    }

    @Test
    void problemsAndBadgesAreShown() {
        var claim = SeedReference.annotation(10, "CLAIM", Anchor.of(5, 20));
        var speaker = SeedReference.annotation(11, "SPEAKER", Anchor.of(25, 30));
        var scene =
                MarkScene.of(schema, SeedReference.layerOf(claim, speaker))
                        .withProblems(Set.of(claim.id()))
                        .withBadges(Map.of(speaker.id(), "f"));
        var drawing = drawn(scene, new GridLines("x".repeat(40), 40, 10), 1);
        assertThat(drawing.mark(claim.id()).orElseThrow().over())
                .anyMatch(i -> i instanceof Ink.Area);
        assertThat(drawing.mark(speaker.id()).orElseThrow().over())
                .noneMatch(i -> i instanceof Ink.Area);
        assertThat(letters(drawing.top())).containsExactly("f");
    }

    private GridLines grid(int lanes) {
        double spacing = Metrics.forText(16).lineSpacing(lanes);
        return new GridLines(seed.article().text().value(), 72, spacing);
    }

    private String firstLine() {
        var text = seed.article().text().value();
        return text.substring(0, text.indexOf('\n'));
    }

    private static MarkDrawing drawn(MarkScene scene, LineGeometry lines, int lanes) {
        return MarkLayout.of(
                new MarkLayout.Setting(scene, lines, Metrics.forText(16), Palette.LIGHT, lanes));
    }

    private static List<Box> parts(DrawnMark mark, Part part) {
        return mark.touches().stream()
                .filter(t -> t.part() == part)
                .map(DrawnMark.Touch::box)
                .toList();
    }

    private static List<String> letters(List<Ink> inks) {
        return inks.stream()
                .filter(i -> i instanceof Ink.Letters)
                .map(i -> ((Ink.Letters) i).text())
                .toList();
    }

    private static String fill(MarkDrawing drawing, Id id) {
        return ((Ink.Fill) drawing.mark(id).orElseThrow().under().getFirst()).tone().hex();
    }

    /// How far fills and rails reach.
    private static List<Box> extents(List<Ink> inks) {
        var boxes = new ArrayList<Box>();
        for (var ink : inks) {
            if (ink instanceof Ink.Fill fill) {
                boxes.add(fill.box());
            } else if (ink instanceof Ink.Path path) {
                double half = path.stroke().width() / 2;
                path.points().forEach(p -> boxes.add(new Box(p.x(), p.y(), 0, half)));
            }
        }
        return boxes;
    }
}
