package org.hearsay.project.agreement.compare;

/// What a case is. All counts of spans, values, links, speakers and sentences are counts of these.
public enum What {
    /// Same label, same words.
    EXACT,
    /// Same label, at least one character shared; those with the same words as well.
    OVERLAP,
    /// Partners under the rule that was chosen, with the same words.
    SAME_WORDS,
    /// Partners under the rule that was chosen, with other words: they disagree on where it ends.
    OTHER_WORDS,
    /// What has no partner of its label has one of another.
    OTHER_LABEL,
    /// Only the first annotator has it.
    ONLY_LEFT,
    /// Only the second annotator has it.
    ONLY_RIGHT,
    /// A value of an attribute, on spans with the same label and words.
    VALUE,
    /// A relation between partners.
    LINK,
    /// A relation with an end that has no partner.
    LINK_OUTSIDE,
    /// Whom a mention means, on partners.
    SPEAKER,
    /// What a sentence is worth, on sentences that neither has excluded.
    SENTENCE
}
