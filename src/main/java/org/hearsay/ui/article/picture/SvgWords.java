package org.hearsay.ui.article.picture;

import java.util.List;
import java.util.regex.Pattern;
import javafx.scene.text.Text;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.hearsay.text.Span;
import org.hearsay.ui.article.marks.LineBox;
import org.hearsay.ui.article.marks.Palette;
import org.hearsay.ui.article.paint.FlowLines;
import org.hearsay.ui.article.paint.FlowParagraph;

/// Writes the words of a picture, each where JavaFX put it, so that marks fit whatever font the
/// reader has.
final class SvgWords {

    static final String FAMILY = "Inter, sans-serif";

    private static final Pattern WORD = Pattern.compile("\\S+");

    /// What XML cannot hold.
    private static final Pattern UNWRITABLE =
            Pattern.compile("[^\\t\\n\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final XMLStreamWriter xml;
    private final SvgInk svg;
    private final Palette palette;

    SvgWords(XMLStreamWriter xml, SvgInk svg, Palette palette) {
        this.xml = xml;
        this.svg = svg;
        this.palette = palette;
    }

    void write(FlowLines lines) throws XMLStreamException {
        for (var paragraph : lines.paragraphs()) {
            xml.writeStartElement("g");
            xml.writeAttribute("fill", palette.text().hex());
            write(paragraph, lines);
            xml.writeEndElement();
        }
    }

    private void write(FlowParagraph paragraph, FlowLines lines) throws XMLStreamException {
        int at = paragraph.start();
        double baseline = paragraph.flow().getBaselineOffset();
        for (var node : paragraph.flow().getChildren()) {
            if (node instanceof Text text) {
                var words = WORD.matcher(text.getText());
                while (words.find()) {
                    var span = new Span(at + words.start(), at + words.end());
                    var boxes = lines.boxes(span);
                    if (!boxes.isEmpty()) {
                        boolean rtl = lines.isRightToLeft(span.start());
                        word(text, words.group(), boxes, baseline, rtl);
                    }
                }
                at += text.getText().length();
            }
        }
    }

    private void word(Text text, String word, List<LineBox> boxes, double baseline, boolean rtl)
            throws XMLStreamException {
        var box = boxes.getFirst().box();
        double width = boxes.stream().mapToDouble(b -> b.box().width()).sum();
        xml.writeStartElement("text");
        svg.number("x", rtl ? box.x() + width : box.x());
        svg.number("y", box.y() + baseline);
        svg.number("textLength", width);
        xml.writeAttribute("lengthAdjust", "spacingAndGlyphs");
        var font = text.getFont();
        xml.writeAttribute("font-family", font.getFamily() + ", " + FAMILY);
        svg.number("font-size", font.getSize());
        if (font.getStyle().contains("Bold")) {
            xml.writeAttribute("font-weight", "bold");
        }
        if (font.getStyle().contains("Italic")) {
            xml.writeAttribute("font-style", "italic");
        }
        if (rtl) {
            xml.writeAttribute("direction", "rtl");
        }
        xml.writeCharacters(UNWRITABLE.matcher(word).replaceAll("\uFFFD"));
        xml.writeEndElement();
    }
}
