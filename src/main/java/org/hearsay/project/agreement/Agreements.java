package org.hearsay.project.agreement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hearsay.edit.settings.Sight;
import org.hearsay.job.Progress;
import org.hearsay.model.DocumentRow;
import org.hearsay.model.Layer;
import org.hearsay.project.OpenDocument;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.Translation;
import org.hearsay.project.agreement.compare.Case;
import org.hearsay.project.agreement.compare.Cases;
import org.hearsay.project.agreement.compare.Cell;
import org.hearsay.project.agreement.compare.Comparison;
import org.hearsay.project.agreement.compare.SentenceComparison;
import org.hearsay.project.agreement.figures.DocumentTally;
import org.hearsay.project.agreement.figures.LayerMarks;
import org.hearsay.project.report.Pages;

/// Compares annotators, document by document; each is read once and let go.
public final class Agreements {

    private static final int TWO = 2;
    private static final int LONGEST = 160;

    private final Project project;
    private final Sight sight;
    private final ChosenLayers chosen;
    private final Comparison comparison;

    private Agreements(Project project, AgreementRequest request, Sight sight)
            throws ProjectException {
        this.project = project;
        this.sight = sight;
        var registry = Translation.now(project.registry());
        var named = ChosenLayers.of(request, registry);
        chosen = named.whoHaveWorked(project, sight);
        comparison = new Comparison(registry.schema(), request.labels(), request.least());
    }

    /// @param sight of whoever reads the figures
    /// @param progress told of documents
    /// @throws ProjectException if nobody is called so, or the project cannot be read
    /// @throws java.util.concurrent.CancellationException passed on from `progress`
    public static AgreementReport of(
            Project project, AgreementRequest request, Sight sight, Progress progress)
            throws ProjectException {
        var agreements = new Agreements(project, request, sight);
        var gathered = new Gathered(agreements.chosen.names());
        agreements.each(
                progress, (document, layers) -> agreements.gather(document, layers, gathered));
        return new Reporting(request, agreements.chosen.registry().schema(), progress)
                .report(gathered);
    }

    /// The cases behind a number, in the order of the documents.
    ///
    /// @param names of the two annotators; empty for every pair
    /// @param wanted which cells the number counts
    /// @throws ProjectException if nobody is called so, or the project cannot be read
    public static List<FoundCase> cases(
            Project project,
            AgreementRequest request,
            Sight sight,
            List<String> names,
            Predicate<Cell> wanted)
            throws ProjectException {
        var agreements =
                new Agreements(
                        project, names.isEmpty() ? request : request.withLayers(names), sight);
        var result = new ArrayList<FoundCase>();
        agreements.each(
                Progress.NONE,
                (document, layers) -> {
                    for (int i = 0; i < layers.size(); i++) {
                        for (int j = i + 1; j < layers.size(); j++) {
                            agreements.compare(
                                    document,
                                    layers.get(i),
                                    layers.get(j),
                                    found -> {
                                        if (wanted.test(found.cell())) {
                                            result.add(shown(document, found));
                                        }
                                    });
                        }
                    }
                });
        return result;
    }

    private static FoundCase shown(OpenDocument document, Case found) {
        var article = document.article();
        var words = article.text().at(found.where()).replaceAll("\\s+", " ");
        // Not within a character of two units.
        int end =
                words.length() <= LONGEST
                        ? words.length()
                        : words.offsetByCodePoints(0, LONGEST / 2);
        return new FoundCase(
                found,
                article.document().title(),
                end < words.length() ? words.substring(0, end) + "…" : words);
    }

    /// What is done with each document, given one layer a name.
    private interface Visitor {
        void visit(OpenDocument document, List<Optional<Layer>> layers) throws ProjectException;
    }

    private void each(Progress progress, Visitor visitor) throws ProjectException {
        if (chosen.names().size() < TWO) {
            return;
        }
        var done = new long[1];
        Pages.each(
                project,
                row -> {
                    progress.at(done[0]++, 0);
                    var heads =
                            sight.shown(row).layers().stream()
                                    .map(DocumentRow.LayerCount::head)
                                    .toList();
                    if (chosen.count(heads) > 0) {
                        var open = Translation.now(project.open(row.document().id()));
                        visitor.visit(open, chosen.of(sight.shown(open.layers())));
                    }
                });
    }

    private void gather(OpenDocument document, List<Optional<Layer>> layers, Gathered gathered) {
        long present = layers.stream().filter(Optional::isPresent).count();
        gathered.count(layers);
        if (present < TWO) {
            return;
        }
        var marks = layers.stream().map(l -> l.map(x -> marks(document, x))).toList();
        for (int i = 0; i < layers.size(); i++) {
            for (int j = i + 1; j < layers.size(); j++) {
                if (layers.get(i).isPresent() && layers.get(j).isPresent()) {
                    var counts = new HashMap<Cell, Integer>();
                    compare(
                            document,
                            layers.get(i),
                            layers.get(j),
                            found -> counts.merge(found.cell(), 1, Integer::sum));
                    gathered.add(i, j, tally(document, List.of(i, j), layers, marks, counts));
                }
            }
        }
        if (present == layers.size()) {
            var everybody = Stream.iterate(0, i -> i + 1).limit(layers.size()).toList();
            gathered.addCommon(tally(document, everybody, layers, marks, Map.of()));
        }
    }

    private LayerMarks marks(OpenDocument document, Layer layer) {
        return LayerMarks.of(layer, document.article().text().codePoints(), comparison::takes);
    }

    private void compare(
            OpenDocument document, Optional<Layer> left, Optional<Layer> right, Cases cases) {
        if (left.isPresent() && right.isPresent()) {
            comparison.compare(
                    left.get(), right.get(), document.article().text().codePoints(), cases);
            new SentenceComparison(chosen.registry())
                    .compare(document, left.get(), right.get(), cases);
        }
    }

    private static DocumentTally tally(
            OpenDocument document,
            List<Integer> who,
            List<Optional<Layer>> layers,
            List<Optional<LayerMarks>> marks,
            Map<Cell, Integer> counts) {
        var worked =
                who.stream()
                        .flatMap(i -> layers.get(i).stream())
                        .flatMap(l -> l.annotations().stream())
                        .map(a -> a.stamp().changed())
                        .max(Instant::compareTo)
                        .orElse(Instant.EPOCH);
        var article = document.article().document();
        return new DocumentTally(
                article.id(),
                article.title(),
                worked,
                article.length(),
                who.stream().flatMap(i -> marks.get(i).stream()).toList(),
                counts);
    }
}
