package org.hearsay.project.splits;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.hearsay.dataset.split.Facts;
import org.hearsay.io.PackedHash;
import org.hearsay.io.PackedList;
import org.hearsay.model.Id;

/// What is known of documents, for long lists: there is one for each article of a corpus.
final class FactsCoding implements PackedList.Coding<Facts> {

    @Override
    public void write(Facts facts, DataOutput out) throws IOException {
        out.writeLong(facts.document().value().getMostSignificantBits());
        out.writeLong(facts.document().value().getLeastSignificantBits());
        PackedList.write(facts.title(), out);
        PackedHash.write(facts.sha256(), out);
        PackedList.write(facts.publisher(), out);
        PackedList.write(facts.day(), out);
        PackedList.write(facts.event(), out);
        write(facts.claims(), out);
        write(facts.speakers(), out);
        write(facts.targets(), out);
        out.writeInt(facts.rows());
        out.writeInt(facts.labels().size());
        for (var label : facts.labels().entrySet()) {
            PackedList.write(label.getKey(), out);
            out.writeInt(label.getValue());
        }
    }

    @Override
    public Facts read(DataInput in) throws IOException {
        return new Facts(
                new Id(new UUID(in.readLong(), in.readLong())),
                PackedList.read(in),
                PackedHash.read(in),
                PackedList.read(in),
                PackedList.read(in),
                PackedList.read(in),
                keys(in),
                keys(in),
                keys(in),
                in.readInt(),
                labels(in));
    }

    private static void write(Set<String> keys, DataOutput out) throws IOException {
        out.writeInt(keys.size());
        for (var key : keys) {
            PackedList.write(key, out);
        }
    }

    /// In their order.
    private static Set<String> keys(DataInput in) throws IOException {
        int size = in.readInt();
        var keys = new LinkedHashSet<String>();
        for (int i = 0; i < size; i++) {
            keys.add(PackedList.read(in));
        }
        return keys.isEmpty() ? Set.of() : Collections.unmodifiableSet(keys);
    }

    private static SortedMap<String, Integer> labels(DataInput in) throws IOException {
        int size = in.readInt();
        var labels = new TreeMap<String, Integer>();
        for (int i = 0; i < size; i++) {
            labels.put(PackedList.read(in), in.readInt());
        }
        return labels;
    }
}
