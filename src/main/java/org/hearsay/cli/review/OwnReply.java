package org.hearsay.cli.review;

import java.util.List;
import java.util.Optional;
import org.hearsay.cli.terminal.UsageException;
import org.hearsay.project.review.Review;
import org.hearsay.review.align.Content;
import org.hearsay.review.align.Question;
import org.hearsay.review.align.Subject;
import org.hearsay.review.decide.Reply;
import org.hearsay.schema.Attribute;
import org.hearsay.schema.AttributeType;
import org.hearsay.schema.Label;
import org.hearsay.schema.Schema;
import org.hearsay.schema.Value;

/// An answer of the reviewer's own on the command line: `label=CLAIM`, `value=for`.
final class OwnReply {

    private static final String LABEL = "label=";
    private static final String VALUE = "value=";

    private OwnReply() {}

    /// Empty where it is none.
    ///
    /// @throws UsageException if the schema has no such label or value
    static Optional<Reply> of(String option, Question question, Review review) {
        var schema = review.registry().schema();
        if (option.startsWith(LABEL)) {
            return Optional.of(label(option.substring(LABEL.length()), schema));
        }
        if (option.startsWith(VALUE)
                && question.subject() instanceof Subject.Value(var label, var attribute)) {
            return Optional.of(
                    value(
                            option.substring(VALUE.length()),
                            schema.attribute(label, attribute).map(Attribute::type)));
        }
        return Optional.empty();
    }

    private static Reply label(String name, Schema schema) {
        if (schema.label(name).isEmpty()) {
            throw new UsageException(
                    "There is no label \"%s\"; the schema has %s. Nothing was changed."
                            .formatted(
                                    name,
                                    String.join(
                                            ", ",
                                            schema.labels().stream().map(Label::name).toList())));
        }
        return new Reply.Own(new Content.Labelled(name));
    }

    private static Reply value(String text, Optional<AttributeType> type) {
        var value =
                type.flatMap(t ->
                                t.numbered().stream()
                                        .filter(v -> v.shown().equals(text))
                                        .findFirst())
                        .orElseGet(() -> Value.of(text));
        if (type.filter(t -> !t.allows(value)).isPresent()) {
            var allowed =
                    type.map(AttributeType::numbered).orElse(List.of()).stream()
                            .map(Value::shown)
                            .toList();
            throw new UsageException(
                    "\"%s\" is no value here%s. Nothing was changed."
                            .formatted(
                                    text,
                                    allowed.isEmpty()
                                            ? ""
                                            : "; it may be " + String.join(", ", allowed)));
        }
        return new Reply.Own(new Content.Chosen(value));
    }
}
