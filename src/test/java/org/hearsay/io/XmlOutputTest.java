package org.hearsay.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ctc.wstx.api.WstxOutputProperties;
import com.ctc.wstx.stax.WstxOutputFactory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLStreamProperties;
import org.hearsay.io.XmlOutput.Name;
import org.junit.jupiter.api.Test;

class XmlOutputTest {

    private static final Name ROOT = Name.of("a:root");
    private static final Name ITEM = Name.of("item");
    private static final Name VALUE = Name.of("value");

    private final Utf8Buffer out = new Utf8Buffer();

    @Test
    void elementsNestAndEmptyOnesAreShort() {
        XmlOutput.on(out)
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
    void whateverXmlHasAPlaceForComesBack() throws XMLStreamException {
        for (int seed = 0; seed < 300; seed++) {
            var text = text(new Random(seed));
            out.reset();
            XmlOutput.on(out).start(ITEM).attribute(VALUE, text).text(text).end().finish();

            var read = reader();

            assertThat(read.next()).isEqualTo(XMLStreamConstants.START_ELEMENT);
            assertThat(read.getAttributeValue(null, "value")).isEqualTo(text);
            assertThat(read.getElementText()).isEqualTo(text);
        }
    }

    /// Texts begin and end anywhere, and so do the runs that need no reference.
    @Test
    void theBytesAreThoseOfWoodstox() throws XMLStreamException {
        var factory = new WstxOutputFactory();
        factory.setProperty(XMLStreamProperties.XSP_NAMESPACE_AWARE, false);
        factory.setProperty(WstxOutputProperties.P_USE_DOUBLE_QUOTES_IN_XML_DECL, true);
        for (int seed = 0; seed < 2_000; seed++) {
            var random = new Random(seed);
            var text = text(random);
            int cut = text.offsetByCodePoints(0, random.nextInt(14));
            var theirs = new ByteArrayOutputStream();
            var woodstox = factory.createXMLStreamWriter(theirs, "UTF-8");
            woodstox.writeStartDocument("UTF-8", "1.0");
            woodstox.writeStartElement("a:root");
            woodstox.writeAttribute("value", text);
            woodstox.writeAttribute("other", Integer.toString(seed - 1_000));
            woodstox.writeCharacters(text.substring(0, cut));
            woodstox.writeStartElement("item");
            woodstox.writeEndElement();
            woodstox.writeCharacters("\n");
            woodstox.writeCharacters(text.substring(cut));
            woodstox.writeStartElement("item");
            woodstox.writeCharacters("");
            woodstox.writeEndDocument();
            woodstox.close();
            out.reset();
            XmlOutput.on(out)
                    .start(ROOT)
                    .attribute(VALUE, text)
                    .attribute(Name.of("other"), seed - 1_000)
                    .text(text.substring(0, cut))
                    .start(ITEM)
                    .end()
                    .newLine()
                    .text(text.substring(cut))
                    .start(ITEM)
                    .text("")
                    .finish();

            assertThat(out.toString()).isEqualTo(theirs.toString(StandardCharsets.UTF_8));
        }
    }

    @Test
    void anAttributeHasNoPlaceBehindAText() {
        var xml = XmlOutput.on(out).start(ITEM).text("words");
        assertThatThrownBy(() -> xml.attribute(VALUE, "late"))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> xml.end().end()).isInstanceOf(NoSuchElementException.class);
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
                .map(SafeXml::allowed)
                .collect(Collectors.joining("", "<\"&'>]]>\n\t\r\u2028\u0085", "\uD83D\uDE00"));
    }
}
