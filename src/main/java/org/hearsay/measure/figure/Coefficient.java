package org.hearsay.measure.figure;

import java.util.Locale;

/// The measures, by name and version.
public enum Coefficient {
    /// F1 of spans with the same label and the same words.
    F1_EXACT,
    /// F1 of spans with the same label that share words.
    F1_OVERLAP,
    /// Cohen 1960: two annotators, each with a distribution of their own.
    COHEN_KAPPA,
    /// Fleiss 1971: any number of annotators, all on the same items.
    FLEISS_KAPPA,
    /// Scott 1955: two annotators, one distribution.
    SCOTT_PI,
    /// Bennett, Alpert and Goldstein 1954: all categories equally likely.
    BENNETT_S,
    /// Krippendorff's alpha of coded items, nominal; items may be missing.
    ALPHA_NOMINAL,
    /// Krippendorff's alpha of unitizing, 1995 and 2004.
    ALPHA_U_2004,
    /// Krippendorff, Mathet, Bouvry, Widlöcher 2016: boundaries and labels.
    U_ALPHA_2016,
    /// Of the same family: labels, where several have marked.
    CU_ALPHA_2016,
    /// Of the same family, written |u|α: marked or not.
    RELEVANCE_ALPHA_2016,
    /// Mathet, Widlöcher, Métivier 2015: the best alignment against chance.
    GAMMA_2015;

    /// Its key in reports.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
