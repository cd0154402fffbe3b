package org.hearsay.format;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// All formats that the program knows.
///
/// @param readers in the order in which they are asked whether they recognise a file
public record Formats(List<CorpusReader> readers, List<CorpusWriter> writers) {

    /// @throws IllegalArgumentException if two readers or two writers have the same id
    public Formats {
        readers = List.copyOf(readers);
        writers = List.copyOf(writers);
        unique(readers.stream().map(CorpusReader::id).toList());
        unique(writers.stream().map(CorpusWriter::id).toList());
    }

    public Optional<CorpusReader> reader(String id) {
        return readers.stream().filter(r -> r.id().equals(id)).findFirst();
    }

    public Optional<CorpusWriter> writer(String id) {
        return writers.stream().filter(w -> w.id().equals(id)).findFirst();
    }

    /// Of readers and writers, sorted.
    public Set<String> ids() {
        var ids = new TreeSet<String>();
        readers.forEach(r -> ids.add(r.id()));
        writers.forEach(w -> ids.add(w.id()));
        return ids;
    }

    private static void unique(List<String> ids) {
        if (new HashSet<>(ids).size() < ids.size()) {
            throw new IllegalArgumentException("Two formats have the same id: " + ids);
        }
    }
}
