package org.hearsay.cli.suggest;

import java.util.Optional;
import org.hearsay.model.Attributes;
import org.hearsay.model.Entity;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.ProjectException.Kind;
import org.hearsay.project.Translation;
import org.hearsay.project.suggest.EqualTo;
import org.hearsay.schema.Attribute;
import org.hearsay.schema.AttributeType;
import org.hearsay.schema.Label;
import org.hearsay.schema.Schema;
import org.hearsay.text.phrase.Phrase;
import picocli.CommandLine.Option;

/// Words that are proposed with one label wherever they stand.
final class EqualOptions {

    @Option(
            names = "--equal-to",
            required = true,
            paramLabel = "WORDS",
            description = "Propose a label wherever these very words stand.")
    private String words = "";

    @Option(
            names = "--label",
            required = true,
            paramLabel = "LABEL",
            description = "Which label that is.")
    private String label = "";

    @Option(
            names = "--speaker",
            paramLabel = "NAME",
            description = "Whom the words mean: the name of a speaker of the project.")
    private String speaker = "";

    EqualTo wanted(Project project) throws ProjectException {
        var registry = Translation.now(project.registry());
        var known =
                registry.schema()
                        .label(label)
                        .orElseThrow(() ->
                                new ProjectException(
                                        Kind.INPUT,
                                        Phrase.verbatim(
                                                "The schema has no label \"%s\"; it has %s."
                                                        .formatted(
                                                                label,
                                                                labels(registry.schema())))));
        if (words.isBlank()) {
            throw new ProjectException(Kind.INPUT, Phrase.verbatim("--equal-to needs words."));
        }
        if (speaker.isEmpty()) {
            return new EqualTo(label, words.strip(), Attributes.NONE);
        }
        var who =
                registry.entitiesByName().stream()
                        .filter(e -> e.names().contains(speaker))
                        .findFirst()
                        .orElseThrow(() ->
                                new ProjectException(
                                        Kind.MISSING,
                                        Phrase.verbatim(
                                                "The project has no speaker \"%s\"; \"hearsay list %s speakers\" shows them."
                                                        .formatted(speaker, project.file()))));
        return new EqualTo(label, words.strip(), meaning(known, who));
    }

    private static Attributes meaning(Label label, Entity who) throws ProjectException {
        Optional<Attribute> attribute =
                label.attributes().stream()
                        .filter(a -> a.type() instanceof AttributeType.EntityReference)
                        .findFirst();
        return attribute
                .map(a -> Attributes.NONE.with(a.name(), who.reference()))
                .orElseThrow(() ->
                        new ProjectException(
                                Kind.INPUT,
                                Phrase.verbatim(
                                        "%s refers to nobody; leave --speaker out."
                                                .formatted(label.name()))));
    }

    private static String labels(Schema schema) {
        return String.join(", ", schema.labels().stream().map(Label::name).toList());
    }
}
