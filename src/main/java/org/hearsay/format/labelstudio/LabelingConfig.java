package org.hearsay.format.labelstudio;

import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.hearsay.format.value.XmlCharacters;
import org.hearsay.io.SafeXml;

/// The labeling configuration of a project that is to take the tasks in.
final class LabelingConfig {

    private final XMLStreamWriter xml;

    private LabelingConfig(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static void write(Controls controls, OutputStream out) throws IOException {
        try {
            var xml = SafeXml.writer(out);
            new LabelingConfig(xml).write(controls);
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void write(Controls controls) throws XMLStreamException {
        xml.writeStartElement("View");
        start("Relations");
        for (var type : controls.relations()) {
            empty("Relation", "value", type);
        }
        end();
        start("Labels", "name", Controls.LABELS, "toName", Controls.TEXT);
        for (var label : controls.labels().entrySet()) {
            empty("Label", "value", label.getKey(), "background", label.getValue());
        }
        end();
        empty("Text", "name", Controls.TEXT, "value", "$text");
        for (var control : controls.all()) {
            control(control);
        }
        end();
        xml.writeCharacters("\n");
    }

    private void control(Controls.Control control) throws XMLStreamException {
        start(
                switch (control.kind()) {
                    case CHOICES -> "Choices";
                    case NUMBER -> "Number";
                    case TEXTAREA -> "TextArea";
                },
                "name",
                control.name(),
                "toName",
                Controls.TEXT,
                "perRegion",
                "true");
        if (!control.labels().isEmpty()) {
            xml.writeAttribute("whenTagName", Controls.LABELS);
            xml.writeAttribute("whenLabelValue", String.join(",", control.labels()));
        }
        for (var choice : control.choices()) {
            empty("Choice", "value", choice);
        }
        end();
    }

    private void start(String name, String... attributes) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement(name);
        attributes(attributes);
    }

    private void empty(String name, String... attributes) throws XMLStreamException {
        xml.writeCharacters("\n  ");
        xml.writeEmptyElement(name);
        attributes(attributes);
    }

    private void end() throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeEndElement();
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], XmlCharacters.allowed(attributes[i + 1]));
        }
    }
}
