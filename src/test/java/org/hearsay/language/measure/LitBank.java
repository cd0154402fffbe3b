package org.hearsay.language.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.language.measure.Wanted.Marked;
import org.hearsay.text.Span;

/// The quotations of LitBank: a sentence a line, words parted by blanks.
final class LitBank {

    /// What stands between two sentences, since the corpus does not tell its paragraphs.
    enum Lines {
        /// As the corpus has it; a quotation over several lines lies in several paragraphs.
        APART,
        /// One paragraph.
        JOINED
    }

    private LitBank() {}

    static List<Marked> quotations(Path folder, Lines lines) throws IOException {
        var all = new ArrayList<Marked>();
        try (var files = Files.list(folder)) {
            for (var file : files.filter(f -> f.toString().endsWith(".ann")).sorted().toList()) {
                all.add(read(file, lines));
            }
        }
        return all;
    }

    private static Marked read(Path file, Lines lines) throws IOException {
        var name = file.getFileName().toString().replace(".ann", "");
        var sentences = Files.readAllLines(file.resolveSibling(name + ".txt"));
        var starts = new ArrayList<Integer>();
        var text = new StringBuilder();
        for (var sentence : sentences) {
            starts.add(text.length());
            text.append(sentence).append(lines == Lines.APART ? '\n' : ' ');
        }
        var ranges = new ArrayList<Wanted>();
        for (var line : Files.readAllLines(file)) {
            var cells = line.split("\t", -1);
            if (cells[0].equals("QUOTE")) {
                int first = Integer.parseInt(cells[2]);
                int last = Integer.parseInt(cells[4]);
                int start =
                        starts.get(first)
                                + word(sentences.get(first), Integer.parseInt(cells[3])).start();
                int end =
                        starts.get(last)
                                + word(sentences.get(last), Integer.parseInt(cells[5])).end();
                ranges.add(Wanted.of("QUOTE", new Span(start, end)));
            }
        }
        return new Marked(name, text.toString(), ranges);
    }

    private static Span word(String sentence, int index) {
        int start = 0;
        for (int i = 0; i < index; i++) {
            start = sentence.indexOf(' ', start) + 1;
        }
        int end = sentence.indexOf(' ', start);
        return new Span(start, end < 0 ? sentence.length() : end);
    }
}
