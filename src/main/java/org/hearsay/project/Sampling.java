package org.hearsay.project;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.hearsay.format.CorpusReader;
import org.hearsay.project.Trial.Sample;

/// Takes the first lines of what was written.
///
/// @param folder of the files
public record Sampling(Path folder) {

    private static final int FILES = 6;
    private static final int LINES = 20;

    /// As much as a screen holds of a file that is one line.
    private static final int WIDTH = 2000;

    /// @param files in the order in which they were written
    /// @param reader of the format, which knows what holds annotations
    public List<Sample> of(List<Path> files, Optional<CorpusReader> reader) throws IOException {
        var first = new LinkedHashSet<Path>();
        if (reader.isPresent()) {
            first.addAll(reader.get().recognised(files));
        }
        first.addAll(files);
        // The text of an article is known; its annotations are what one wants to see.
        var ordered = first.stream().sorted(Comparator.comparing(Sampling::isPlain)).toList();
        var samples = new ArrayList<Sample>();
        for (var file : ordered) {
            if (samples.size() < FILES && isText(file)) {
                samples.add(new Sample(folder.relativize(file), lines(file)));
            }
        }
        return samples;
    }

    private static boolean isPlain(Path file) {
        return file.toString().endsWith(".txt");
    }

    private static boolean isText(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            for (byte b : in.readNBytes(WIDTH)) {
                if (b == 0) {
                    return false;
                }
            }
        }
        return true;
    }

    private static List<String> lines(Path file) throws IOException {
        var lines = new ArrayList<String>();
        // Not the one of Files, which refuses a character that is cut.
        try (var in =
                new BufferedReader(
                        new InputStreamReader(
                                Files.newInputStream(file), StandardCharsets.UTF_8))) {
            for (var line = line(in); line != null && lines.size() < LINES; line = line(in)) {
                lines.add(line);
            }
        }
        return lines;
    }

    /// A line, cut where it is longer than anybody reads; null at the end.
    private static @org.jspecify.annotations.Nullable String line(BufferedReader in)
            throws IOException {
        var line = new StringBuilder();
        int c = in.read();
        if (c < 0) {
            return null;
        }
        for (; c >= 0 && c != '\n'; c = in.read()) {
            if (line.length() < WIDTH) {
                line.append((char) c);
            }
        }
        return line.toString();
    }
}
