package org.hearsay.project;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hearsay.format.CorpusWriter;
import org.hearsay.format.WriterOption;
import org.hearsay.project.ProjectException.Kind;
import org.hearsay.schema.Schema;
import org.hearsay.text.phrase.Phrase;

/// Refuses options that a format does not know, before anything is written.
final class OptionCheck {

    private OptionCheck() {}

    /// Without a schema, of which labels may be the values.
    static void of(CorpusWriter writer, Map<String, String> options) throws ProjectException {
        of(writer, writer.options(), options);
    }

    static void of(CorpusWriter writer, Schema schema, Map<String, String> options)
            throws ProjectException {
        of(writer, writer.options().stream().map(o -> o.in(schema)).toList(), options);
    }

    private static void of(
            CorpusWriter writer, List<WriterOption> there, Map<String, String> options)
            throws ProjectException {
        for (var given : new TreeMap<>(options).entrySet()) {
            var known = there.stream().filter(o -> o.key().equals(given.getKey())).findFirst();
            if (known.isEmpty()) {
                throw refused(
                        Phrase.of(
                                "%s has no option \"%s\"; %s.",
                                writer.id(), given.getKey(), known(writer.options())));
            }
            if (!known.get().takes(given.getValue())) {
                throw refused(
                        Phrase.of(
                                "The option \"%s\" of %s cannot be \"%s\"; take one of %s.",
                                given.getKey(),
                                writer.id(),
                                given.getValue(),
                                String.join(", ", known.get().values())));
            }
        }
    }

    private static Phrase known(List<WriterOption> options) {
        return options.isEmpty()
                ? Phrase.of("it has none")
                : Phrase.of(
                        "it has %s",
                        options.stream()
                                .map(WriterOption::usage)
                                .collect(Collectors.joining(", ")));
    }

    private static ProjectException refused(Phrase sentence) {
        return new ProjectException(Kind.INPUT, sentence);
    }
}
