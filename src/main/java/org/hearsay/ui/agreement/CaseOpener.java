package org.hearsay.ui.agreement;

/// Takes the cases behind a number that somebody has chosen. Without another one the place lists
/// them itself and shows each in its article.
@FunctionalInterface
public interface CaseOpener {

    void open(CaseList cases);
}
