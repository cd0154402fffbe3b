package org.hearsay.format;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.hearsay.io.PackedHash;
import org.hearsay.io.PackedList;
import org.hearsay.model.Document;
import org.hearsay.model.Id;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/// What leads from file names back to documents, sorted by name. There is an entry for each
/// document: they are sorted some thousands at a time and packed, and merged in the end. One
/// thread.
final class FileManifest {

    /// The file is not the generator's to close.
    private static final ObjectWriter JSON =
            JsonMapper.builder().build().writer().without(StreamWriteFeature.AUTO_CLOSE_TARGET);

    private static final int RUN = 4096;

    private final List<PackedList<Entry>> runs = new ArrayList<>();
    private final SortedMap<String, Entry> latest = new TreeMap<>();

    /// Notes whose document the files with this name are. The last one holds.
    ///
    /// @param base path below the folder with `/`, without an ending
    void add(String base, Document document) {
        latest.put(
                base,
                new Entry(
                        base,
                        document.id(),
                        document.revision(),
                        document.sha256(),
                        document.title()));
        if (latest.size() == RUN) {
            seal();
        }
    }

    private void seal() {
        runs.add(PackedList.of(latest.values(), new Coded()));
        latest.clear();
    }

    /// As JSON, sorted by name.
    void writeTo(OutputStream out) throws IOException {
        try (var json = JSON.createGenerator(out)) {
            json.writeStartObject();
            merge(json);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private void merge(JsonGenerator json) {
        var heads =
                new PriorityQueue<>(Comparator.comparing(Head::base).thenComparingInt(Head::age));
        for (int i = 0; i < runs.size(); i++) {
            advance(runs.get(i).iterator(), -i, heads);
        }
        advance(latest.values().iterator(), -runs.size(), heads);
        var before = "";
        while (!heads.isEmpty()) {
            var head = heads.remove();
            if (!head.base().equals(before)) {
                head.entry().write(json);
            }
            before = head.base();
            advance(head.rest(), head.age(), heads);
        }
    }

    private static void advance(Iterator<Entry> run, int age, PriorityQueue<Head> heads) {
        if (run.hasNext()) {
            heads.add(new Head(run.next(), run, age));
        }
    }

    /// The next entry of a run.
    ///
    /// @param age greater for an older run
    private record Head(Entry entry, Iterator<Entry> rest, int age) {

        String base() {
            return entry.base();
        }
    }

    /// Whose document files are.
    private record Entry(String base, Id id, int revision, String sha256, String title) {

        void write(JsonGenerator json) {
            json.writeName(base);
            json.writeStartObject();
            json.writeStringProperty("id", id.toString());
            json.writeStringProperty("revision", Integer.toString(revision));
            json.writeStringProperty("sha256", sha256);
            json.writeStringProperty("title", title);
            json.writeEndObject();
        }
    }

    private static final class Coded implements PackedList.Coding<Entry> {

        @Override
        public void write(Entry entry, DataOutput out) throws IOException {
            PackedList.write(entry.base(), out);
            out.writeLong(entry.id().value().getMostSignificantBits());
            out.writeLong(entry.id().value().getLeastSignificantBits());
            out.writeInt(entry.revision());
            PackedHash.write(entry.sha256(), out);
            PackedList.write(entry.title(), out);
        }

        @Override
        public Entry read(DataInput in) throws IOException {
            return new Entry(
                    PackedList.read(in),
                    new Id(new UUID(in.readLong(), in.readLong())),
                    in.readInt(),
                    PackedHash.read(in),
                    PackedList.read(in));
        }

        @Override
        public boolean isDense() {
            return true;
        }
    }
}
