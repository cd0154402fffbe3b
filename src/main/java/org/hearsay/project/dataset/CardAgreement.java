package org.hearsay.project.dataset;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.dataset.card.Manifest;
import org.hearsay.edit.settings.Sight;
import org.hearsay.job.Progress;
import org.hearsay.measure.figure.Coefficient;
import org.hearsay.measure.figure.Figure;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.agreement.AgreementRequest;
import org.hearsay.project.agreement.Agreements;
import org.hearsay.project.agreement.figures.PairAgreement;

/// What the card of a training set or a dataset folder says of the agreement of those who annotated
/// the project.
public final class CardAgreement {

    private static final List<Coefficient> SHOWN =
            List.of(
                    Coefficient.F1_EXACT,
                    Coefficient.F1_OVERLAP,
                    Coefficient.ALPHA_U_2004,
                    Coefficient.GAMMA_2015);

    private CardAgreement() {}

    /// @throws ProjectException if the project cannot be read
    public static List<Manifest.Agreement> of(Project project, Progress progress)
            throws ProjectException {
        var request = AgreementRequest.USUAL.withLeast(AgreementRequest.OVERLAP);
        return Agreements.of(project, request, Sight.ALL, progress).pairs().stream()
                .map(CardAgreement::line)
                .toList();
    }

    private static Manifest.Agreement line(PairAgreement pair) {
        var figures = new TreeMap<String, Double>();
        SHOWN.forEach(c -> put(figures, c.key(), pair.overall().figure(c)));
        put(figures, "label_alpha", pair.labelling().alpha());
        return new Manifest.Agreement(pair.left(), pair.right(), pair.documents(), figures);
    }

    private static void put(Map<String, Double> figures, String key, Figure figure) {
        figure.score().value().ifPresent(value -> figures.put(key, value));
    }
}
