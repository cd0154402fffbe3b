package org.hearsay.problem;

import java.util.List;
import java.util.function.Consumer;
import org.hearsay.model.Annotation;

/// Annotations through whose words a correction of the text went, until somebody has looked.
final class CorrectionCheck implements Checks.Check {

    static final String RULE = "recheck";

    @Override
    public void at(Annotation annotation, Consumer<Problem> found) {
        if (annotation.origin().isDoubted()) {
            found.accept(
                    Problem.of(
                            RULE,
                            annotation.id(),
                            List.of(new Fix.Confirm(), new Fix.Remove()),
                            annotation.origin().doubted()));
        }
    }
}
