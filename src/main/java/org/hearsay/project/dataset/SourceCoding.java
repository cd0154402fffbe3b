package org.hearsay.project.dataset;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.hearsay.dataset.card.Manifest.Source;
import org.hearsay.io.PackedHash;
import org.hearsay.io.PackedList;
import org.hearsay.model.Id;

/// Documents of a manifest, for long lists: there is one for each article of a corpus, with all
/// that is known of it.
final class SourceCoding implements PackedList.Coding<Source> {

    @Override
    public void write(Source source, DataOutput out) throws IOException {
        out.writeLong(source.id().value().getMostSignificantBits());
        out.writeLong(source.id().value().getLeastSignificantBits());
        PackedList.write(source.title(), out);
        PackedHash.write(source.sha256(), out);
        out.writeInt(source.revision());
        out.writeInt(source.metadata().size());
        for (var entry : source.metadata().entrySet()) {
            PackedList.write(entry.getKey(), out);
            PackedList.write(entry.getValue(), out);
        }
        PackedList.write(source.split(), out);
        out.writeInt(source.group());
        PackedList.write(source.gold(), out);
    }

    @Override
    public Source read(DataInput in) throws IOException {
        return new Source(
                new Id(new UUID(in.readLong(), in.readLong())),
                PackedList.read(in),
                PackedHash.read(in),
                in.readInt(),
                metadata(in),
                PackedList.read(in),
                in.readInt(),
                PackedList.read(in));
    }

    private static SortedMap<String, String> metadata(DataInput in) throws IOException {
        int size = in.readInt();
        var metadata = new TreeMap<String, String>();
        for (int i = 0; i < size; i++) {
            metadata.put(PackedList.read(in), PackedList.read(in));
        }
        return metadata;
    }
}
