package org.hearsay.format.conll;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.format.conll.ConllStated.Kind;

/// The lines of a file, as documents of sentences of tokens.
///
/// @param columns empty names where the file has no line that names them
record ConllFile(List<String> columns, List<ConllPart> parts) {

    private static final Pattern NAMED =
            Pattern.compile("# (?:newdoc\\b.*?id ?|doc_id)=\\s*(\\S+).*");
    private static final Pattern WORDS = Pattern.compile("# ?text ?= ?(.*)");

    /// A number that is none of ours is no offset.
    private static final Pattern START = Pattern.compile("#.*\\bstart=(\\d{1,9})(?:\\s.*)?");

    private static final String DOCUMENT = "-DOCSTART-";

    ConllFile {
        columns = List.copyOf(columns);
        parts = List.copyOf(parts);
    }

    static ConllFile parse(String content) {
        return new Parser(content.lines().toList()).parse();
    }

    /// The cells of a line: between tabs, or between blanks where it has no tab.
    static List<String> cells(String line) {
        return line.indexOf('\t') >= 0
                ? List.of(line.split("\t", -1))
                : List.of(line.strip().split(" +", -1));
    }

    /// Goes through the lines once.
    private static final class Parser {

        private final List<String> lines;
        private final int width;
        private final List<ConllPart> parts = new ArrayList<>();
        private final List<String> columns = new ArrayList<>();
        private List<ConllSentence> sentences = new ArrayList<>();
        private List<ConllRow> sentence = new ArrayList<>();
        private List<ConllStated> stated = new ArrayList<>();
        private String name = "";

        Parser(List<String> lines) {
            this.lines = lines;
            width =
                    lines.stream()
                            .filter(l -> !l.isBlank() && !l.startsWith("#"))
                            .findFirst()
                            .map(l -> cells(l).size())
                            .orElse(0);
        }

        ConllFile parse() {
            for (int i = 0; i < lines.size(); i++) {
                var line = lines.get(i);
                var cells = cells(line);
                if (line.isBlank()) {
                    endSentence();
                } else if (isRemark(line, cells)) {
                    remark(i + 1, line);
                } else if (cells.getFirst().equals(DOCUMENT)) {
                    endPart();
                } else {
                    sentence.add(new ConllRow(i + 1, cells));
                }
            }
            endPart();
            return new ConllFile(columns, parts);
        }

        /// A token may well be `#`: then the line has as many cells as others, and a tag at its
        /// end.
        private boolean isRemark(String line, List<String> cells) {
            return line.startsWith("#")
                    && (cells.size() != width
                            || !ConllColumns.TAG.matcher(cells.getLast()).matches());
        }

        private void remark(int number, String line) {
            if (line.startsWith(ConllLines.COLUMNS)) {
                columns.addAll(cells(line.substring(ConllLines.COLUMNS.length())));
            }
            var named = NAMED.matcher(line);
            if (named.matches() && !named.group(1).equals(name)) {
                endPart();
                name = named.group(1);
            }
            stated(number, Kind.WORDS, WORDS.matcher(line));
            stated(number, Kind.START, START.matcher(line));
        }

        /// A line within a sentence may speak of anything.
        private void stated(int number, Kind kind, Matcher line) {
            if (sentence.isEmpty() && line.matches()) {
                stated.add(new ConllStated(number, kind, line.group(1)));
            }
        }

        private void endSentence() {
            if (!sentence.isEmpty()) {
                sentences.add(new ConllSentence(stated, sentence));
                sentence = new ArrayList<>();
                stated = new ArrayList<>();
            }
        }

        private void endPart() {
            endSentence();
            if (!sentences.isEmpty()) {
                parts.add(new ConllPart(name, sentences));
                sentences = new ArrayList<>();
            }
        }
    }
}
