package org.hearsay.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.hearsay.format.value.XmlCharacters;
import org.hearsay.io.XmlOutput.Name;
import org.junit.jupiter.api.Test;

class XmlOutputTest {

    private static final Name ROOT = Name.of("a:root");
    private static final Name ITEM = Name.of("item");
    private static final Name VALUE = Name.of("value");

    private final Utf8Buffer out = new Utf8Buffer();
    private final XmlOutput.Source xml = new XmlOutput.Source();

    @Test
    void elementsNestAndEmptyOnesAreShort() throws IOException {
        xml.on(out)
                .start(ROOT)
                .attribute(Name.of("xmlns:a"), "urn:a")
                .start(ITEM)
                .attribute(VALUE, 0)
                .attribute(Name.of("other"), 2_147_483_647)
                .end()
                .start(ITEM)
                .text("x < y")
                .end()
                .end()
                .finish();

        assertThat(out.toString())
                .isEqualTo(
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><a:root xmlns:a=\"urn:a\">"
                                + "<item value=\"0\" other=\"2147483647\"/>"
                                + "<item>x &lt; y</item></a:root>");
    }

    @Test
    void whateverXmlHasAPlaceForComesBack() throws XMLStreamException, IOException {
        for (int seed = 0; seed < 300; seed++) {
            var text = text(new Random(seed));
            out.reset();
            xml.on(out).start(ITEM).attribute(VALUE, text).text(text).end().finish();

            var read = reader();

            assertThat(read.next()).isEqualTo(XMLStreamConstants.START_ELEMENT);
            assertThat(read.getAttributeValue(null, "value")).isEqualTo(text);
            assertThat(read.getElementText()).isEqualTo(text);
        }
    }

    @Test
    void piecesOfALongTextAreWrittenAsTextsOfTheirOwnAre() throws IOException {
        for (int seed = 0; seed < 300; seed++) {
            var random = new Random(seed);
            var text = text(random).repeat(1 + random.nextInt(5));
            int cut = text.offsetByCodePoints(0, random.nextInt(14));
            out.reset();
            xml.on(out)
                    .start(ITEM)
                    .text(text.substring(0, cut))
                    .start(ITEM)
                    .end()
                    .text(text.substring(cut))
                    .end()
                    .finish();
            var apart = out.toString();
            out.reset();
            xml.on(out)
                    .start(ITEM)
                    .text(text, 0, cut)
                    .start(ITEM)
                    .end()
                    .text(text, cut, text.length())
                    .end()
                    .finish();

            assertThat(out.toString()).isEqualTo(apart);
        }
    }

    @Test
    void nothingButANameIsAName() {
        for (var odd : new String[] {"", "a b", "a>", "a\"", "a=b", "a/"}) {
            assertThatThrownBy(() -> Name.of(odd)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private XMLStreamReader reader() throws XMLStreamException {
        var bytes = out.toString().getBytes(StandardCharsets.UTF_8);
        return SafeXml.reader(new ByteArrayInputStream(bytes));
    }

    private static String text(Random random) {
        var bounds = new int[] {0x30, 0x80, 0x100, 0x3000, 0x10000, 0x110000};
        return random.ints(random.nextInt(1, 80), 0, bounds.length)
                .map(i -> random.nextInt(bounds[i]))
                .filter(c -> c < 0xD800 || c > 0xDFFF)
                .mapToObj(Character::toString)
                .map(XmlCharacters::allowed)
                .collect(Collectors.joining("", "<\"&'>]]>\n\t\r\u2028\u0085", "\uD83D\uDE00"));
    }
}
