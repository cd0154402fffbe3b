package org.hearsay.project;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hearsay.format.CorpusWriter;
import org.hearsay.format.WriterOption;
import org.hearsay.project.ProjectException.Kind;

/// Refuses options that a format does not know, before anything is written.
final class OptionCheck {

    private OptionCheck() {}

    static void of(CorpusWriter writer, Map<String, String> options) throws ProjectException {
        for (var given : new TreeMap<>(options).entrySet()) {
            var known =
                    writer.options().stream()
                            .filter(o -> o.key().equals(given.getKey()))
                            .findFirst();
            if (known.isEmpty()) {
                throw refused(
                        "%s has no option \"%s\"; %s."
                                .formatted(writer.id(), given.getKey(), known(writer.options())));
            }
            if (!known.get().takes(given.getValue())) {
                throw refused(
                        "The option \"%s\" of %s cannot be \"%s\"; take one of %s."
                                .formatted(
                                        given.getKey(),
                                        writer.id(),
                                        given.getValue(),
                                        String.join(", ", known.get().values())));
            }
        }
    }

    private static String known(List<WriterOption> options) {
        return options.isEmpty()
                ? "it has none"
                : "it has "
                        + options.stream()
                                .map(WriterOption::usage)
                                .collect(Collectors.joining(", "));
    }

    private static ProjectException refused(String sentence) {
        return new ProjectException(Kind.INPUT, sentence);
    }
}
