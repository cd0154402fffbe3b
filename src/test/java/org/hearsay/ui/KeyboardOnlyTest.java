package org.hearsay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hearsay.model.Layer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The main job by keyboard alone.
@Tag("display")
class KeyboardOnlyTest extends WindowTest {

    /// What is on the own layer after each step, the empty layer first.
    private final List<Content> history = new ArrayList<>();

    @Start
    void start(Stage first) {
        prepare(first);
        window.start(Optional.empty());
    }

    @Test
    void C02_D01_D03_F02_I06_annotatesUndoesRedoesAndFindsItAllAgain() {
        keys(KeyCode.ENTER);
        awaitArticle();
        history.add(content());

        for (var label : List.of(KeyCode.T, KeyCode.Q, KeyCode.V, KeyCode.A, KeyCode.Z)) {
            keys(KeyCode.DOWN, KeyCode.CONTROL);
            step(label);
        }
        keys(KeyCode.DOWN, KeyCode.CONTROL);
        step(KeyCode.S);
        keys(KeyCode.DOWN, KeyCode.CONTROL);
        keys(KeyCode.UP, KeyCode.CONTROL);
        keys(KeyCode.J);
        step(KeyCode.C);
        step(KeyCode.DIGIT2);
        step(KeyCode.DIGIT1);
        step(KeyCode.LEFT, KeyCode.CONTROL, KeyCode.SHIFT);
        keys(KeyCode.R);
        step(KeyCode.R);
        var labels = history.getLast().items().stream().map(Item::label).distinct();
        assertThat(labels).hasSize(7);
        assertThat(history.getLast().relations()).hasSize(1);

        int steps = history.size() - 1;
        for (int i = steps; i > 0; i--) {
            keys(KeyCode.Z, KeyCode.CONTROL);
            assertThat(content()).isEqualTo(history.get(i - 1));
        }
        for (int i = 1; i <= steps / 2; i++) {
            keys(KeyCode.Y, KeyCode.CONTROL);
        }
        assertThat(content()).isEqualTo(history.get(steps / 2));

        reopen();
        assertThat(content()).isEqualTo(history.get(steps / 2));
        keys(KeyCode.Z, KeyCode.CONTROL);
        assertThat(content()).isEqualTo(history.get(steps / 2 - 1));
    }

    /// Presses a key that must change the file.
    private void step(KeyCode key, KeyCode... held) {
        keys(key, held);
        var now = content();
        assertThat(now).as("after %s", key).isNotEqualTo(history.getLast());
        history.add(now);
    }

    private void reopen() {
        WaitForAsyncUtils.asyncFx(window::close);
        await(() -> desktop.isClosed(window));
        WaitForAsyncUtils.asyncFx(() -> {
            stage = new Stage();
            window = desktop.window(stage);
            window.start(Optional.of(file()));
        });
        await(() -> stage.isShowing() && String.valueOf(stage.getTitle()).contains("—"));
        awaitArticle();
    }

    private Path file() {
        return folder.resolve("Hearsay sample.hearsay");
    }

    private Content content() {
        awaitSaved();
        return ownLayer(file()).map(Content::of).orElse(new Content(List.of(), List.of()));
    }

    /// What a layer holds, without times.
    private record Content(List<Item> items, List<String> relations) {

        static Content of(Layer layer) {
            var items =
                    layer.annotations().stream()
                            .map(a ->
                                    new Item(
                                            a.id().toString(),
                                            a.label(),
                                            a.anchor().toString(),
                                            a.attributes().toString()))
                            .toList();
            var relations =
                    layer.relations().stream()
                            .map(r -> r.type() + " " + r.source() + " " + r.target())
                            .toList();
            return new Content(items, relations);
        }
    }

    private record Item(String id, String label, String anchor, String values) {}
}
