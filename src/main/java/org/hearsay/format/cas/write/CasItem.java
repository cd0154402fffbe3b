package org.hearsay.format.cas.write;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/// A feature structure that is to be written: a type and the values of its features.
///
/// @param id unique in its document, from 2
/// @param type full name
/// @param features in their order
record CasItem(int id, String type, SequencedMap<String, CasValue> features) {

    static CasItem of(int id, String type) {
        return new CasItem(id, type, new LinkedHashMap<>());
    }

    /// An annotation on the document's text.
    ///
    /// @param begin UTF-16 code units
    static CasItem at(int id, String type, int begin, int end) {
        var item = of(id, type);
        item.features.put("sofa", new CasValue.Reference(CasGraph.SOFA));
        item.features.put("begin", new CasValue.Whole(begin));
        item.features.put("end", new CasValue.Whole(end));
        return item;
    }

    CasItem with(String feature, CasValue value) {
        features.put(feature, value);
        return this;
    }

    CasItem with(String feature, String text) {
        return with(feature, new CasValue.Text(text));
    }

    CasItem withTexts(Map<String, CasValue> more) {
        features.putAll(more);
        return this;
    }
}
