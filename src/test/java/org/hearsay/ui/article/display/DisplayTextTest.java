package org.hearsay.ui.article.display;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hearsay.language.Segmenter;
import org.hearsay.text.DocumentText;
import org.hearsay.text.Form;
import org.hearsay.text.Span;
import org.hearsay.ui.support.look.Scripts;
import org.junit.jupiter.api.Test;

class DisplayTextTest {

    @Test
    void ordinaryParagraphsAreShownAsTheyAre() {
        var text = "One.\n\nTwo.\nThree.";
        var display = display(text);
        assertThat(display.value()).isEqualTo(text);
        assertThat(display.pieces()).isEqualTo(4);
        assertThat(display.isBlank(1)).isTrue();
        assertThat(display.textOf(3)).isEqualTo("Three.");
        assertThat(display.isContinued(0)).isFalse();
    }

    @Test
    void aLongParagraphIsCutWhereSentencesStart() {
        var text = "Short head.\n" + "This sentence has thirty-six letters. ".repeat(300) + "End.";
        var display = display(text);
        assertThat(display.pieces()).isGreaterThan(3);
        for (int piece = 1; piece < display.pieces(); piece++) {
            assertThat(display.textOf(piece)).startsWith(piece == 1 ? "This" : "This");
            assertThat(display.textOf(piece).length()).isLessThanOrEqualTo(DisplayText.LONGEST);
            assertThat(display.isContinued(piece)).isEqualTo(piece < display.pieces() - 1);
        }
        assertThat(display.value().replace("\n", "")).isEqualTo(text.replace("\n", ""));
    }

    @Test
    void aLongParagraphWithoutSentencesOrBlanksIsCutBetweenCharacters() {
        var display = display("👩‍👩‍👧".repeat(1000));
        for (int piece = 0; piece < display.pieces(); piece++) {
            assertThat(display.textOf(piece)).startsWith("👩‍👩‍👧").endsWith("👧");
        }
    }

    @Test
    void offsetsGoThereAndBackForAnyText() {
        var random = new Random(5);
        for (int round = 0; round < 30; round++) {
            var text = text(random);
            var display = display(text);
            for (int offset = 0; offset <= text.length(); offset += 1 + random.nextInt(40)) {
                int view = display.toView(offset);
                assertThat(display.toDocument(view)).isEqualTo(offset);
                assertThat(display.toDocument(display.endToView(offset))).isEqualTo(offset);
                int piece = display.pieceAt(offset);
                assertThat(offset).isBetween(display.start(piece), display.end(piece));
                if (offset < text.length()) {
                    assertThat(display.value().charAt(view)).isEqualTo(text.charAt(offset));
                }
            }
        }
    }

    @Test
    void lettersAreDressedByScriptAndForm() {
        var text = new DocumentText("Bold שלום and مرحبا");
        var form =
                new Form(
                        List.of(
                                new Form.Passage(Form.Kind.BOLD, new Span(0, 9), ""),
                                new Form.Passage(Form.Kind.LIST_ITEM, new Span(2, 4), "")));
        assertThat(TextDress.of(text, form))
                .containsExactly(
                        new TextDress.Dressed(new Span(0, 2), List.of("bold")),
                        new TextDress.Dressed(new Span(2, 4), List.of("bold", "list-item")),
                        new TextDress.Dressed(new Span(4, 5), List.of("bold")),
                        new TextDress.Dressed(new Span(5, 9), List.of("bold", "stretch", "hebrew")),
                        new TextDress.Dressed(new Span(9, 10), List.of("stretch")),
                        new TextDress.Dressed(new Span(14, 19), List.of("arabic", "stretch")));
        assertThat(Scripts.isRightToLeft("“مرحبا hello")).isTrue();
        assertThat(Scripts.isRightToLeft("1. hello مرحبا")).isFalse();
    }

    @Test
    void noRunOfShapedLettersGoesOnBehindAPossibleLineBreak() {
        var plain = new DocumentText("Plain words, all of them.");
        assertThat(TextDress.of(plain, Form.PLAIN)).isEmpty();
        var text = new DocumentText("قال الوزير إن");
        assertThat(TextDress.of(text, Form.PLAIN))
                .extracting(
                        d -> text.at(org.hearsay.text.Anchor.of(d.span().start(), d.span().end())))
                .contains("الوزير");
    }

    private static String text(Random random) {
        var parts = new ArrayList<String>();
        for (int i = 0; i < 8; i++) {
            parts.add(
                    switch (random.nextInt(4)) {
                        case 0 -> "";
                        case 1 -> "A sentence of words 😀. ".repeat(random.nextInt(500));
                        case 2 -> "x".repeat(random.nextInt(9000));
                        default -> "Brief.";
                    });
        }
        return String.join("\n", parts);
    }

    private static DisplayText display(String text) {
        return DisplayText.of(new DocumentText(text), Segmenter.segment(text));
    }
}
