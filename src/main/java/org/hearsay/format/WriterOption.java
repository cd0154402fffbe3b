package org.hearsay.format;

import java.util.List;
import java.util.stream.Stream;
import org.hearsay.schema.Label;
import org.hearsay.schema.Schema;
import org.hearsay.text.phrase.Phrase;

/// Something that can be chosen about how a format is written, as `--option KEY=VALUE`.
///
/// @param values that it can have, whatever the schema; the usual one first, unless it is usual to
///   leave the option out
/// @param labels whether the name of a label of the schema is a value too
/// @param meaning one sentence without its full stop
public record WriterOption(String key, List<String> values, boolean labels, Phrase meaning) {

    public WriterOption {
        values = List.copyOf(values);
    }

    /// One that has nothing to do with the schema.
    public WriterOption(String key, List<String> values, Phrase meaning) {
        this(key, values, false, meaning);
    }

    /// Whether the value can be used, with this schema or with some other.
    public boolean takes(String value) {
        return labels || values.contains(value);
    }

    /// The same for who knows the schema.
    public WriterOption in(Schema schema) {
        if (!labels) {
            return this;
        }
        var all = Stream.concat(values.stream(), schema.labels().stream().map(Label::name));
        return new WriterOption(key, all.distinct().toList(), false, meaning);
    }

    /// For example `offsets=code_point|utf16`.
    public String usage() {
        return key + "=" + String.join("|", values) + (labels ? "|LABEL" : "");
    }
}
