package org.hearsay.format.gate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hearsay.model.Id;
import org.hearsay.schema.Value;

/// A document as GATE has it: a text, features, and named sets of annotations.
///
/// @param id of our document
/// @param features of the document, by name
record GateDocument(
        Id id,
        String name,
        SortedMap<String, Value> features,
        String text,
        List<AnnotationSet> sets) {

    /// The feature that all parts of one annotation share: the number of the first of them.
    static final String GROUP = "hearsay.group";

    /// The feature that holds the annotator's remark.
    static final String NOTE = "hearsay.note";

    /// The feature that holds the article's title.
    static final String TITLE = "title";

    GateDocument {
        features = copied(features);
        sets = List.copyOf(sets);
    }

    /// @param name empty for the set that has none
    record AnnotationSet(String name, List<Mark> marks, List<Link> links) {

        /// To be added to.
        AnnotationSet(String name) {
            this(name, new ArrayList<>(), new ArrayList<>());
        }
    }

    /// An annotation of GATE: one range, which may be a part of one of ours.
    ///
    /// @param number unique in the document
    /// @param id of our annotation
    /// @param start UTF-16 code units
    /// @param end likewise; exclusive
    record Mark(
            int number, Id id, String type, int start, int end, SortedMap<String, Value> features) {

        Mark {
            features = copied(features);
        }
    }

    /// A relation of GATE.
    ///
    /// @param source number of its first member
    /// @param target number of its second member
    record Link(
            int number,
            Id id,
            String type,
            int source,
            int target,
            SortedMap<String, Value> features) {

        Link {
            features = copied(features);
        }
    }

    /// Most annotations have none.
    private static SortedMap<String, Value> copied(SortedMap<String, Value> features) {
        return features.isEmpty()
                ? Collections.emptySortedMap()
                : Collections.unmodifiableSortedMap(new TreeMap<>(features));
    }
}
