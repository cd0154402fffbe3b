package org.hearsay.ui.article.minimap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import org.hearsay.text.Anchor;
import org.hearsay.ui.article.SeedReference;
import org.hearsay.ui.article.Toolkit;
import org.hearsay.ui.article.marks.MarkScene;
import org.hearsay.ui.article.marks.MarkScene.End;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MinimapTest {

    private static final int LENGTH = 1000;

    @BeforeAll
    static void startToolkit() {
        Toolkit.start();
    }

    @Test
    void everySpanHasATickInItsLabelsColourAtItsPlace() {
        var ticks = MinimapTicks.of(scene(), LENGTH, 502);
        assertThat(ticks).extracting(t -> t.label().name()).containsExactly("CLAIM", "QUOTE");
        assertThat(ticks).extracting(MinimapTicks.Tick::y).containsExactly(0.0, 250.0);
        assertThat(ticks).extracting(MinimapTicks.Tick::core).containsExactly(true, false);
        var problem = scene().own().annotations().getLast().id();
        assertThat(MinimapTicks.problems(scene().withProblems(Set.of(problem)), LENGTH, 502))
                .containsExactly(250.0);
    }

    @Test
    void aClickGoesToThePlaceThatItsHeightStandsFor() {
        List<Integer> jumps = new ArrayList<>();
        var view = view(jumps);
        Toolkit.run(() -> view.fireEvent(pressed(250)));
        assertThat(jumps).singleElement().satisfies(o -> assertThat(o).isBetween(495, 505));
    }

    @Test
    void selectingAndHoveringDrawNothingAnew() {
        var view = view(new ArrayList<>());
        var scene = scene();
        Toolkit.run(() -> view.show(scene, LENGTH));
        int before = Toolkit.call(view::redraws);
        var id = scene.own().annotations().getFirst().id();
        Toolkit.run(() -> {
            view.show(scene.withSelected(id, End.END), LENGTH);
            view.show(scene.withHovered(id).withFocused(false), LENGTH);
        });
        assertThat(Toolkit.call(view::redraws)).isEqualTo(before);
        Toolkit.run(() -> view.show(scene.withProblems(Set.of(id)), LENGTH));
        assertThat(Toolkit.call(view::redraws)).isEqualTo(before + 1);
    }

    private static MinimapView view(List<Integer> jumps) {
        return Toolkit.call(() -> {
            var made = new MinimapView(jumps::add);
            made.show(scene(), LENGTH);
            new Scene(made, 10, 500).getRoot().layout();
            made.resize(10, 500);
            made.layout();
            return made;
        });
    }

    private static MarkScene scene() {
        var claim = SeedReference.annotation(10, "CLAIM", Anchor.of(0, 30));
        var quote = SeedReference.annotation(11, "QUOTE", Anchor.of(500, 530));
        return MarkScene.of(SeedReference.schema(), SeedReference.layerOf(claim, quote));
    }

    private static MouseEvent pressed(double y) {
        return new MouseEvent(
                MouseEvent.MOUSE_PRESSED,
                5,
                y,
                5,
                y,
                javafx.scene.input.MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                true,
                false,
                true,
                null);
    }
}
