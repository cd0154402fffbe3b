package org.hearsay.ui.agreement;

import org.hearsay.project.agreement.FoundCase;

/// Goes to where a case behind a number can be looked at and decided.
public interface CaseOpener {

    /// They are listed, each with who has what.
    void listed(CaseList cases);

    /// @param among all that are behind the number
    /// @param chosen one of them
    void open(CaseList among, FoundCase chosen);
}
