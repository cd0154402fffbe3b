package org.hearsay.schema;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A kind of annotation.
///
/// @param name unique in the schema; what exports write
/// @param key the letter that creates it, upper case; empty where it has none
/// @param overlaps the ways in which its annotations may lie on the same words
/// @param description one sentence on what it marks
/// @param guideline Markdown for annotators, with examples
public record Label(
        String name,
        Tier tier,
        String key,
        Colour colour,
        Shape shape,
        SmartExtent smartExtent,
        Snap snap,
        Trim trim,
        Set<Overlap> overlaps,
        String description,
        List<Attribute> attributes,
        String guideline) {

    private static final Set<Overlap> ANY_OVERLAP = Set.of(Overlap.values());

    public Label {
        // In the order of the ways, so that equal labels are written alike.
        var ordered = EnumSet.noneOf(Overlap.class);
        ordered.addAll(overlaps);
        overlaps = Collections.unmodifiableSet(ordered);
        attributes = List.copyOf(attributes);
    }

    /// A label that another program's file brought along: nothing is known of it but its name.
    public static Label bare(String name) {
        return new Label(
                name,
                Tier.OWN,
                "",
                Colour.OWN,
                Shape.DASHED_RAIL,
                SmartExtent.WORD,
                Snap.TOKENS,
                Trim.SPACES,
                ANY_OVERLAP,
                "",
                List.of(),
                "");
    }

    public Optional<Attribute> attribute(String wanted) {
        return attributes.stream().filter(a -> a.name().equals(wanted)).findFirst();
    }

    public Label withAttributes(List<Attribute> changed) {
        return new Label(
                name,
                tier,
                key,
                colour,
                shape,
                smartExtent,
                snap,
                trim,
                overlaps,
                description,
                changed,
                guideline);
    }

    public Label withName(String changed) {
        return new Label(
                changed,
                tier,
                key,
                colour,
                shape,
                smartExtent,
                snap,
                trim,
                overlaps,
                description,
                attributes,
                guideline);
    }

    public Label withTier(Tier changed) {
        return new Label(
                name,
                changed,
                key,
                colour,
                shape,
                smartExtent,
                snap,
                trim,
                overlaps,
                description,
                attributes,
                guideline);
    }

    public Label withKey(String changed) {
        return new Label(
                name,
                tier,
                changed,
                colour,
                shape,
                smartExtent,
                snap,
                trim,
                overlaps,
                description,
                attributes,
                guideline);
    }

    public Label withLook(Shape changed, Colour with) {
        return new Label(
                name,
                tier,
                key,
                with,
                changed,
                smartExtent,
                snap,
                trim,
                overlaps,
                description,
                attributes,
                guideline);
    }

    public Label withExtent(SmartExtent changed, Snap snapped, Trim trimmed) {
        return new Label(
                name,
                tier,
                key,
                colour,
                shape,
                changed,
                snapped,
                trimmed,
                overlaps,
                description,
                attributes,
                guideline);
    }

    public Label withOverlaps(Set<Overlap> changed) {
        return new Label(
                name,
                tier,
                key,
                colour,
                shape,
                smartExtent,
                snap,
                trim,
                changed,
                description,
                attributes,
                guideline);
    }

    /// @param words one sentence on what it marks
    /// @param page Markdown for annotators
    public Label withGuideline(String words, String page) {
        return new Label(
                name,
                tier,
                key,
                colour,
                shape,
                smartExtent,
                snap,
                trim,
                overlaps,
                words,
                attributes,
                page);
    }

    /// Which labels a beginner sees.
    public enum Tier {
        CORE,
        SUPPORT,
        OWN
    }

    /// The extent that a label key takes at a bare caret.
    public enum SmartExtent {
        WORD,
        WORD_WITH_AUXILIARIES,
        NOUN_RUN,
        QUOTATION_ELSE_CLAUSE,
        CLAUSE,
        SENTENCE,
        PARAGRAPH
    }

    /// What a selection is widened to when it becomes an annotation.
    public enum Snap {
        TOKENS,
        CHARACTERS
    }

    /// What is cut from the ends of a selection when it becomes an annotation.
    public enum Trim {
        NONE,
        SPACES,
        SPACES_AND_END_PUNCTUATION_BUT_ABBREVIATIONS
    }

    /// Mark colours as `#RRGGBB`.
    ///
    /// @param light on a light canvas
    /// @param dark on a dark canvas
    public record Colour(String light, String dark) {

        public static final Colour OWN = new Colour("#0B6E8F", "#7FD4F5");
    }
}
