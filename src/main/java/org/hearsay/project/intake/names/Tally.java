package org.hearsay.project.intake.names;

import java.util.HashMap;
import java.util.Map;
import org.hearsay.format.ImportedLayer;
import org.hearsay.model.Attributes;
import org.hearsay.model.Id;
import org.hearsay.project.intake.names.Findings.Links;
import org.hearsay.project.intake.names.Findings.Spans;

/// Counts what annotated files hold, of one file or over many. It keeps no more than their names.
public final class Tally {

    private final Map<Spans, Integer> spans = new HashMap<>();
    private final Map<Links, Integer> links = new HashMap<>();
    private final Map<String, Integer> values = new HashMap<>();
    private int joining;
    private int remarks;

    /// @param annotator whose the layer is
    public void add(ImportedLayer layer, String annotator) {
        var labels = new HashMap<Id, String>();
        for (var a : layer.annotations()) {
            labels.put(a.id(), a.label());
            spans.merge(new Spans(annotator, a.label()), 1, Integer::sum);
            add(a.attributes());
        }
        for (var r : layer.relations()) {
            var source = labels.getOrDefault(r.source(), "");
            var target = labels.getOrDefault(r.target(), "");
            links.merge(new Links(annotator, r.type(), source, target), 1, Integer::sum);
            add(r.attributes());
        }
    }

    private void add(Attributes attributes) {
        attributes.values().keySet().forEach(name -> values.merge(name, 1, Integer::sum));
    }

    /// Of another file.
    public void add(Findings found) {
        found.spans().forEach((key, count) -> spans.merge(key, count, Integer::sum));
        found.links().forEach((key, count) -> links.merge(key, count, Integer::sum));
        found.values().forEach((key, count) -> values.merge(key, count, Integer::sum));
        joining += found.joining();
        remarks += found.remarks();
    }

    /// An article of which the project has the text.
    public void join() {
        joining++;
    }

    public void remark() {
        remarks++;
    }

    public Findings findings() {
        return new Findings(spans, links, values, joining, remarks);
    }
}
