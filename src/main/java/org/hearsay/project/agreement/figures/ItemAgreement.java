package org.hearsay.project.agreement.figures;

import java.util.List;
import java.util.Map;
import org.hearsay.measure.coding.Table;
import org.hearsay.measure.figure.Coefficient;
import org.hearsay.measure.figure.Figure;

/// How two annotators sorted the same items.
///
/// @param name of what was sorted, such as `STANCE.polarity`
/// @param categories of rows and columns, in the schema's order; empty for nothing chosen
/// @param figures by coefficient
public record ItemAgreement(
        String name, List<String> categories, Table table, Map<Coefficient, Figure> figures) {

    public ItemAgreement {
        categories = List.copyOf(categories);
    }

    static ItemAgreement of(
            String name, List<String> categories, Table table, Figure kappa, Figure alpha) {
        return new ItemAgreement(
                name,
                categories,
                table,
                Map.of(kappa.coefficient(), kappa, alpha.coefficient(), alpha));
    }

    public Figure kappa() {
        return figures.getOrDefault(Coefficient.COHEN_KAPPA, figures.values().iterator().next());
    }

    public Figure alpha() {
        return figures.getOrDefault(Coefficient.ALPHA_NOMINAL, figures.values().iterator().next());
    }
}
