package org.hearsay.format.standoff;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hearsay.format.CorpusFolder;
import org.hearsay.io.DraftFile;
import org.hearsay.model.Document;
import tools.jackson.databind.JsonNode;

/// Files of JSON Lines that grow side by side, such as one for each annotator. One thread.
public final class LineFiles implements Closeable {

    private final CorpusFolder folder;
    private final Map<Path, Growing> files = new LinkedHashMap<>();

    public LineFiles(CorpusFolder folder) {
        this.folder = folder;
    }

    /// Adds a line, and notes in the manifest which document it is about.
    ///
    /// @param file below the folder
    public void add(Path file, JsonNode object, Document document) throws IOException {
        var growing = files.get(file);
        if (growing == null) {
            growing = new Growing(new DraftFile(folder.written(file)));
            files.put(file, growing);
        }
        growing.lines++;
        growing.draft
                .out()
                .write(JsonFile.MAPPER.writeValueAsString(object).getBytes(StandardCharsets.UTF_8));
        growing.draft.out().write('\n');
        folder.about(file.resolve(Integer.toString(growing.lines)), document);
    }

    /// Gives them their names; the last call before closing.
    public void publish() throws IOException {
        for (var growing : files.values()) {
            growing.draft.publish();
        }
    }

    @Override
    public void close() throws IOException {
        for (var growing : files.values()) {
            growing.draft.close();
        }
    }

    /// A file and how many lines it has.
    private static final class Growing {

        private final DraftFile draft;
        private int lines;

        Growing(DraftFile draft) {
            this.draft = draft;
        }
    }
}
