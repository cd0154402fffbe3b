package org.hearsay.project.report;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.model.Annotation;
import org.hearsay.model.Id;
import org.hearsay.model.Layer;
import org.hearsay.model.LayerHead;
import org.hearsay.model.Registry;
import org.hearsay.problem.Checked;
import org.hearsay.problem.Fix;
import org.hearsay.problem.Problem;
import org.hearsay.problem.Problems;
import org.hearsay.project.OpenDocument;
import org.hearsay.text.CodePointIndex;

/// Rows of what is wrong on the layers of one document. Suggestions are not looked at: nobody has
/// taken them yet.
final class ProblemRows {

    private final ResourceBundle words =
            ResourceBundle.getBundle("org.hearsay.project.report.problems", Locale.ROOT);
    private final OpenDocument document;
    private final Registry registry;
    private final CodePointIndex index;

    ProblemRows(OpenDocument document, Registry registry) {
        this.document = document;
        this.registry = registry;
        index = document.article().text().codePoints();
    }

    static boolean isChecked(LayerHead head) {
        return head.kind() != LayerHead.Kind.SUGGESTIONS;
    }

    /// How many problems there are on all layers that are checked.
    static int count(OpenDocument document, Registry registry) {
        var rows = new ProblemRows(document, registry);
        return document.layers().stream()
                .filter(l -> isChecked(l.head()))
                .mapToInt(l -> rows.problems(l).list().size())
                .sum();
    }

    Problems problems(Layer layer) {
        return Problems.of(
                Checked.of(layer, registry, document.article().text(), document.segmentation()));
    }

    Row row(Problem problem, Layer layer) {
        var owner = registry.annotators().get(layer.head().annotator());
        var annotator = owner == null ? layer.head().annotator().toString() : owner.name();
        var message = message(problem);
        var node =
                JsonRows.object()
                        .put("rule", problem.rule())
                        .put("document", layer.head().document().toString())
                        .put("annotation", problem.annotation().toString())
                        .put("message", message);
        var fixes = node.putArray("fixes");
        problem.fixes().stream().map(Fix::text).forEach(fixes::add);
        node.put("layer", annotator);
        var annotation = layer.annotation(problem.annotation());
        node.put("label", annotation.map(Annotation::label).orElse(null));
        var places = node.putArray("fragments");
        for (var part : annotation.map(a -> a.anchor().fragments()).orElse(List.of())) {
            places.addArray().add(codePoint(part.start())).add(codePoint(part.end()));
        }
        return JsonRows.row(
                node,
                document.article().document().title(),
                annotator,
                annotation.map(this::shown).orElse(""),
                message,
                problem.fixes().stream().map(Fix::text).collect(Collectors.joining(" ")));
    }

    /// What lies behind the text counts on from its end.
    private int codePoint(int offset) {
        int length = document.article().text().length();
        return offset <= length ? index.toCodePoint(offset) : index.length() + offset - length;
    }

    private String shown(Annotation annotation) {
        var text = document.article().text();
        return annotation.anchor().end() <= text.length()
                ? annotation.label() + " \"" + text.at(annotation.anchor()) + "\""
                : annotation.label();
    }

    /// Who of the speakers has the problem; empty where it is none of theirs.
    static Optional<Id> speaker(Problem problem) {
        return problem.fixes().stream()
                .flatMap(f ->
                        f instanceof Fix.SetSpeakerValue(var speaker, _, _)
                                ? Stream.of(speaker)
                                : Stream.of())
                .findFirst();
    }

    private String message(Problem problem) {
        return problem.message().isEmpty()
                ? new MessageFormat(words.getString(problem.rule()), Locale.ROOT)
                        .format(problem.arguments().toArray())
                : problem.message();
    }
}
