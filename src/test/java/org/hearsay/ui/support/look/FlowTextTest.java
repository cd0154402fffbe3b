package org.hearsay.ui.support.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.hearsay.ui.article.Toolkit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlowTextTest {

    @BeforeAll
    static void start() {
        Toolkit.start();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ships sail, and they sail on and on, until nobody sees them any more.",
                "قال الوزير إن المحادثات سارت على ما يرام 🎉👩‍👩‍👧 قال الوزير إن المحادثات سارت على ما يرام 🎉",
                "رئيس الوزراء\n\nقال إن \"البلاد\" ستلتزم، ship by ship, بما وعدت به في كل مكان وزمان.",
                "רה״מ אמר שהשיחות התקדמו מאוד, והמדינה תעמוד בהבטחות שנתנה לכולם.",
                "รัฐมนตรีต่างประเทศกล่าวว่าการเจรจาเป็นไปด้วยดีและประเทศจะทำตามสัญญาที่ให้ไว้ทุกประการ"
            })
    void wordsOfAnyLettersBreakTheirLinesAtAnyWidth(String words) {
        var pieces = FlowText.of(words, "words");
        assertThat(pieces.stream().map(Text::getText).collect(Collectors.joining()))
                .isEqualTo(words);
        assertThat(pieces).allMatch(p -> p.getStyleClass().contains("words"));
        var flow = Toolkit.call(() -> new TextFlow(pieces.toArray(Text[]::new)));
        double line = Toolkit.call(() -> flow.prefHeight(10_000));
        for (int width = 40; width < 400; width += 7) {
            double room = width;
            double height = Toolkit.call(() -> flow.prefHeight(room));
            assertThat(height).as("at %s", room).isGreaterThanOrEqualTo(line);
        }
        assertThat(Toolkit.call(() -> flow.prefHeight(120))).isGreaterThan(line);
    }

    @Test
    void everyPieceIsInOneScriptAndNamesItsFont() {
        var pieces = FlowText.of("א (ב) — 12 abc ج. ", "words");
        assertThat(pieces)
                .filteredOn(p -> p.getStyleClass().contains("hebrew"))
                .extracting(Text::getText)
                .containsExactly("א", "ב");
        assertThat(pieces)
                .filteredOn(p -> p.getStyleClass().contains("arabic"))
                .extracting(Text::getText)
                .containsExactly("ج");
    }
}
