package org.hearsay.settings;

/// How articles are set.
///
/// @param percent text size, 75 to 200
public record Reading(int percent, Face face, Spacing spacing, Column column) {

    public static final int SMALLEST = 75;
    public static final int LARGEST = 200;

    public static final Reading FIRST = new Reading(100, Face.SANS, Spacing.NORMAL, Column.NORMAL);

    public Reading {
        percent = Math.clamp(percent, SMALLEST, LARGEST);
    }

    public Reading withPercent(int changed) {
        return new Reading(changed, face, spacing, column);
    }

    public Reading withFace(Face changed) {
        return new Reading(percent, changed, spacing, column);
    }

    public Reading withSpacing(Spacing changed) {
        return new Reading(percent, face, changed, column);
    }

    public Reading withColumn(Column changed) {
        return new Reading(percent, face, spacing, changed);
    }

    /// The letters of articles.
    public enum Face {
        SANS,
        SERIF
    }

    /// How far lines stand apart, beyond what their marks need.
    public enum Spacing {
        NORMAL,
        WIDE,
        WIDER
    }

    /// How long lines are.
    public enum Column {
        NARROW,
        NORMAL,
        WIDE
    }
}
