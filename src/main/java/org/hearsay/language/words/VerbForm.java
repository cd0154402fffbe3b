package org.hearsay.language.words;

/// How a word could be a form of a verb.
enum VerbForm {
    NONE,
    BASE,
    /// `says`.
    THIRD_PERSON,
    /// `said`, `found`; often a participle as well.
    PAST,
    /// `claimed`: past or participle.
    REGULAR_PAST,
    /// `saying`.
    PROGRESSIVE
}
