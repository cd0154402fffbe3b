package org.hearsay.ui.problems;

import java.util.List;
import org.hearsay.model.Id;
import org.hearsay.problem.Problem;
import org.hearsay.session.problems.Repairs.Offer;

/// What the list of problems asks of the article.
public interface ProblemActions {

    /// What can be done about a problem now, the best first.
    List<Offer> offers(Problem problem);

    void mend(Offer offer);

    /// The focus goes back to the article.
    void leave();

    /// Goes to the annotation in the article.
    void go(Id annotation);
}
