package org.hearsay.format;

import java.util.List;
import org.hearsay.text.phrase.Phrase;

/// Something that can be chosen about how a format is written, as `--option KEY=VALUE`.
///
/// @param values that it can have, the usual one first; empty where any text will do
/// @param meaning one sentence without its full stop
public record WriterOption(String key, List<String> values, Phrase meaning) {

    public WriterOption {
        values = List.copyOf(values);
    }

    /// Whether the value can be used.
    public boolean takes(String value) {
        return values.isEmpty() || values.contains(value);
    }

    /// For example `offsets=code_point|utf16`.
    public String usage() {
        return key + "=" + (values.isEmpty() ? "TEXT" : String.join("|", values));
    }
}
