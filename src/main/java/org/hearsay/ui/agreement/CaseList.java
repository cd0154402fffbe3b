package org.hearsay.ui.agreement;

import java.util.List;
import org.hearsay.project.agreement.FoundCase;

/// The cases behind a number.
///
/// @param title what they are, for a person
/// @param cases in the order of the documents
public record CaseList(String title, List<FoundCase> cases) {

    public CaseList {
        cases = List.copyOf(cases);
    }
}
