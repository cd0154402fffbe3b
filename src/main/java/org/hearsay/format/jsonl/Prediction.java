package org.hearsay.format.jsonl;

import java.util.List;
import java.util.OptionalDouble;
import org.hearsay.model.Attributes;

/// A line of a model's predictions.
///
/// @param line number in the file, from 1
/// @param document id, the last digits of it, or title
/// @param label name of the label
/// @param places start and end of each part, in code points, end exclusive; not checked against the
///   text
/// @param score from 0 to 1; empty where the line has none
/// @param words what the model says stands there; empty where the line does not say
public record Prediction(
        int line,
        String document,
        String label,
        List<Place> places,
        Attributes attributes,
        OptionalDouble score,
        String words) {

    public Prediction {
        places = List.copyOf(places);
    }

    /// A part, in code points.
    public record Place(int start, int end) {}
}
