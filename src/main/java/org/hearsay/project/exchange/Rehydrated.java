package org.hearsay.project.exchange;

import java.nio.file.Path;
import org.hearsay.format.jsonl.Rehydrating;
import org.hearsay.format.jsonl.Rehydrating.Count;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/// What putting articles back gave.
///
/// @param file that was written
/// @param what is finished
public record Rehydrated(Path file, Rehydrating what) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /// Whether every line came back as it was.
    public boolean isWhole() {
        return what.unfit().isEmpty();
    }

    public int count(Count which) {
        return what.count(which);
    }

    /// `{"file":…,"documents":{"same":N,"other":N,"missing":N},"annotations":{"same":N,"moved":N,
    /// "left_out":N},"relations":{"kept":N,"left_out":N},"unfit":[{"document":…,"id":…,
    /// "message":…}]}`.
    public String json() {
        var root = JsonNodeFactory.instance.objectNode().put("file", file.toString());
        root.putObject("documents")
                .put("same", count(Count.SAME_DOCUMENTS))
                .put("other", count(Count.OTHER_DOCUMENTS))
                .put("missing", count(Count.MISSING_DOCUMENTS));
        root.putObject("annotations")
                .put("same", count(Count.ANNOTATIONS))
                .put("moved", count(Count.MOVED_ANNOTATIONS))
                .put("left_out", count(Count.LOST_ANNOTATIONS));
        root.putObject("relations")
                .put("kept", count(Count.RELATIONS))
                .put("left_out", count(Count.LOST_RELATIONS));
        var unfit = root.putArray("unfit");
        for (var each : what.unfit()) {
            unfit.addObject()
                    .put("document", each.document())
                    .put("id", each.id())
                    .put("message", each.message().toString());
        }
        return MAPPER.writeValueAsString(root);
    }
}
