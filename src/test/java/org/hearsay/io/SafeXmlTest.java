package org.hearsay.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// XML of strangers brings in nothing but what is in it.
class SafeXmlTest {

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a [<!ENTITY b \"bb\"><!ENTITY c \"&b;&b;\">]><a>&c;</a>",
                "<!DOCTYPE a SYSTEM \"http://127.0.0.1:9/a.dtd\"><a/>",
                "<!DOCTYPE a><a/>",
                "<a>&nbsp;</a>"
            })
    void documentTypesAndEntitiesAreRefused(String xml) {
        assertThatThrownBy(() -> text(xml)).isInstanceOf(XMLStreamException.class);
    }

    @Test
    void aFileBesideIsNeverRead() throws Exception {
        var secret = Files.writeString(folder.resolve("secret.txt"), "secret words");
        assertThatThrownBy(() ->
                        text(
                                "<!DOCTYPE a [<!ENTITY x SYSTEM \"%s\">]><a>&x;</a>"
                                        .formatted(secret.toUri())))
                .isInstanceOf(XMLStreamException.class);
        assertThat(
                        text(
                                "<a xmlns:xi=\"http://www.w3.org/2001/XInclude\"><xi:include parse=\"text\" href=\"%s\"/></a>"
                                        .formatted(secret.toUri())))
                .isEmpty();
    }

    @Test
    void aBillionLaughsAreRefusedAtOnce() {
        var xml = new StringBuilder("<!DOCTYPE l [<!ENTITY l0 \"lol\">");
        for (int i = 1; i < 20; i++) {
            xml.append("<!ENTITY l%d \"".formatted(i))
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        xml.append("]><l>&l19;</l>");
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () ->
                        assertThatThrownBy(() -> text(xml.toString()))
                                .isInstanceOf(XMLStreamException.class));
    }

    @Test
    void nestingHasAnEnd() throws Exception {
        assertThat(text("<a>".repeat(250) + "x" + "</a>".repeat(250))).isEqualTo("x");
        assertThatThrownBy(() -> text("<a>".repeat(300) + "</a>".repeat(300)))
                .isInstanceOf(XMLStreamException.class);
    }

    @Test
    void longTextsFullOfReferencesComeInWhole() throws Exception {
        assertThat(text("<a>" + "&amp;&#128512;".repeat(300_000) + "</a>")).hasSize(900_000);
    }

    @Test
    void theDeclaredEncodingHolds() throws Exception {
        var xml = "<?xml version=\"1.0\" encoding=\"windows-1252\"?><a>“Zoë” — €</a>";
        assertThat(text(xml.getBytes(Charset.forName("windows-1252")))).isEqualTo("“Zoë” — €");
        assertThatThrownBy(() ->
                        text(
                                xml.replace("windows-1252", "UTF-8")
                                        .getBytes(Charset.forName("windows-1252"))))
                .isInstanceOf(XMLStreamException.class);
    }

    @Test
    void whatIsWrittenIsReadAgain() throws Exception {
        var words = "a < b & \"c\" ]]> 😀 \u00a0 \t\n é";
        var bytes = new ByteArrayOutputStream();
        var writer = SafeXml.writer(bytes);
        writer.writeStartDocument("UTF-8", "1.0");
        writer.writeStartElement("a");
        writer.writeCharacters(words);
        writer.writeEndElement();
        writer.writeEndDocument();
        writer.close();
        assertThat(text(bytes.toByteArray())).isEqualTo(words);
    }

    private static String text(String xml) throws XMLStreamException {
        return text(xml.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(byte[] xml) throws XMLStreamException {
        var reader = SafeXml.reader(new ByteArrayInputStream(xml));
        var text = new StringBuilder();
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.CHARACTERS) {
                text.append(reader.getText());
            }
        }
        return text.toString();
    }
}
