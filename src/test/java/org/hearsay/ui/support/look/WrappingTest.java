package org.hearsay.ui.support.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.hearsay.ui.article.Toolkit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WrappingTest {

    private static final String ENGLISH = "The talks went well, and they will go on. ".repeat(9);
    private static final String ARABIC = "قال الوزير إن المحادثات سارت على ما يرام 🎉 ".repeat(9);

    @BeforeAll
    static void start() {
        Toolkit.start();
    }

    @Test
    void wordsThatJavaFxCanBreakAreBrokenAndOthersNeverMakeItFail() {
        List<Supplier<Control>> controls =
                List.of(
                        () -> {
                            var label = new Label(ENGLISH);
                            Wrapping.of(label);
                            return label;
                        },
                        () -> {
                            var button = new Button(ENGLISH);
                            Wrapping.of(button);
                            return button;
                        },
                        () -> Controls.wrapped(ENGLISH));
        for (var made : controls) {
            var control = Toolkit.call(made::get);
            double one = Toolkit.call(() -> height(control, 9000));
            assertThat(Toolkit.call(() -> height(control, 120))).isGreaterThan(3 * one);
            var labeled = (Labeled) control;
            for (int width = 60; width < 400; width += 17) {
                int room = width;
                double height =
                        Toolkit.call(() -> {
                            labeled.setText(ARABIC);
                            return height(control, room);
                        });
                assertThat(height).isPositive();
            }
        }
    }

    @Test
    void aFieldTakesWordsOfEitherKind() {
        var area =
                Toolkit.call(() -> {
                    var made = new TextArea(ENGLISH);
                    Wrapping.of(made);
                    return made;
                });
        assertThat(area.isWrapText()).isTrue();
        for (int width = 60; width < 400; width += 17) {
            int room = width;
            double height =
                    Toolkit.call(() -> {
                        area.setText(ARABIC);
                        return height(area, room);
                    });
            assertThat(height).isPositive();
        }
        Toolkit.call(() -> {
            area.setText(ENGLISH);
            return null;
        });
        assertThat(area.isWrapText()).isTrue();
    }

    private static double height(Control control, double width) {
        var box = new VBox(control);
        new Scene(box, width, 600);
        box.applyCss();
        box.layout();
        return control.prefHeight(width);
    }
}
