package org.hearsay.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.hearsay.model.Annotation;

/// All that is checked at a single annotation: the schema first, then what keeps a corpus clean.
final class Checks {

    private final List<Check> checks;

    private Checks(List<Check> checks) {
        this.checks = checks;
    }

    static Checks of(Checked checked) {
        return new Checks(
                List.of(
                        new CorrectionCheck(),
                        new ConstraintCheck(checked),
                        new WaitingCheck(checked),
                        new RelationCheck(checked),
                        new RangeLints(checked),
                        new OverlapCheck(checked),
                        new MarkLints(checked),
                        new SourceLints(checked)));
    }

    List<Problem> at(Annotation annotation) {
        var found = new ArrayList<Problem>();
        checks.forEach(check -> check.at(annotation, found::add));
        return List.copyOf(found);
    }

    /// Looks at one annotation, its relations, and what overlaps it; no further.
    interface Check {
        void at(Annotation annotation, Consumer<Problem> found);
    }
}
