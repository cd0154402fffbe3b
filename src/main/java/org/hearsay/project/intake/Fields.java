package org.hearsay.project.intake;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.hearsay.format.mapping.Mapping;

/// The fields of a table.
///
/// @param samples by name, in the order of the file: a value of each
/// @param mapping that is used; empty while nobody knows which field is the text
public record Fields(Map<String, String> samples, Optional<Mapping> mapping) {

    public Fields {
        samples = Collections.unmodifiableMap(new LinkedHashMap<>(samples));
    }
}
