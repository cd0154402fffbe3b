package org.hearsay.project.intake.names;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.model.Annotator;
import org.hearsay.model.Registry;
import org.hearsay.schema.Attribute;
import org.hearsay.schema.Label;
import org.hearsay.schema.RelationType;

/// The names that a project has, and which of them a name of a file probably means.
///
/// @param labels in the schema's order, as all others
public record KnownNames(
        List<String> labels, List<String> links, List<String> attributes, List<String> annotators) {

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    public KnownNames {
        labels = List.copyOf(labels);
        links = List.copyOf(links);
        attributes = List.copyOf(attributes);
        annotators = List.copyOf(annotators);
    }

    public static KnownNames of(Registry registry) {
        var schema = registry.schema();
        var own =
                Stream.of(
                                schema.labels().stream().flatMap(l -> l.attributes().stream()),
                                schema.commonAttributes().stream(),
                                schema.relations().stream().flatMap(r -> r.attributes().stream()))
                        .flatMap(attributes -> attributes)
                        .map(Attribute::name)
                        .distinct()
                        .toList();
        return new KnownNames(
                schema.labels().stream().map(Label::name).toList(),
                schema.relations().stream().map(RelationType::name).toList(),
                own,
                registry.annotators().values().stream().map(Annotator::name).sorted().toList());
    }

    public List<String> of(Name.Kind kind) {
        return switch (kind) {
            case LABEL -> labels;
            case LINK -> links;
            case ATTRIBUTE -> attributes;
            case ANNOTATOR -> annotators;
        };
    }

    public boolean has(Name.Kind kind, String name) {
        return of(kind).contains(name);
    }

    /// The project's name that differs in nothing but capitals, spaces and signs; empty where the
    /// project has the very name, or none, or several.
    public Optional<String> meant(Name name) {
        if (has(name.kind(), name.theirs())) {
            return Optional.empty();
        }
        var bare = bare(name.theirs());
        var alike = of(name.kind()).stream().filter(n -> bare(n).equals(bare)).toList();
        return alike.size() == 1 && !bare.isEmpty()
                ? Optional.of(alike.getFirst())
                : Optional.empty();
    }

    private static String bare(String name) {
        return NO_LETTER.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
