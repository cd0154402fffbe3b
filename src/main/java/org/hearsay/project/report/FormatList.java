package org.hearsay.project.report;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hearsay.format.CorpusWriter;
import org.hearsay.format.Formats;
import org.hearsay.format.OffsetUnit;
import org.hearsay.format.WriterOption;
import tools.jackson.databind.node.JsonNodeFactory;

/// The formats that the program reads and writes.
public record FormatList(Formats formats) {

    public String json() {
        var array = JsonNodeFactory.instance.arrayNode();
        for (var id : formats.ids()) {
            var node =
                    array.addObject()
                            .put("id", id)
                            .put("name", name(id))
                            .put("read", formats.reader(id).isPresent())
                            .put("write", formats.writer(id).isPresent())
                            .put("offset_unit", unit(id));
            var options = node.putArray("options");
            options(id)
                    .forEach(o -> {
                        var option = options.addObject().put("key", o.key());
                        var values = option.putArray("values");
                        o.values().forEach(values::add);
                        option.put("labels", o.labels());
                        option.put("meaning", o.meaning().toString());
                    });
            var capabilities = node.putArray("capabilities");
            formats.writer(id)
                    .ifPresent(w ->
                            new TreeSet<>(w.capabilities())
                                    .forEach(c -> capabilities.add(JsonRows.written(c))));
        }
        return JsonRows.line(array);
    }

    /// For a person: id, what it does, name; below that what can be chosen.
    public List<String> lines() {
        return formats.ids().stream()
                .flatMap(id ->
                        Stream.concat(
                                Stream.of(line(id)), options(id).stream().map(FormatList::line)))
                .toList();
    }

    private static String line(WriterOption option) {
        return "%-14s --option %s: %s".formatted("", option.usage(), option.meaning());
    }

    private List<WriterOption> options(String id) {
        return formats.writer(id).map(CorpusWriter::options).orElse(List.of());
    }

    private String line(String id) {
        return "%-14s %-5s %-6s %s"
                .formatted(
                        id,
                        formats.reader(id).isPresent() ? "reads" : "",
                        formats.writer(id).isPresent() ? "writes" : "",
                        name(id));
    }

    private String unit(String id) {
        return formats.writer(id)
                .map(w -> w.offsetUnit())
                .or(() ->
                        id.equals("seed-json")
                                ? java.util.Optional.of(OffsetUnit.CODE_POINT)
                                : java.util.Optional.empty())
                .orElse(OffsetUnit.NONE)
                .written();
    }

    private static String name(String id) {
        var names = ResourceBundle.getBundle("org.hearsay.project.report.formats", Locale.ROOT);
        return names.containsKey(id) ? names.getString(id) : id;
    }
}
