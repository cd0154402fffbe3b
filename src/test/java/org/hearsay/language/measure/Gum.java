package org.hearsay.language.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hearsay.language.measure.Wanted.Marked;
import org.hearsay.text.Span;

/// The entities of GUM's news articles, with the text put together again by `SpaceAfter`.
final class Gum {

    private static final Pattern ENTITY = Pattern.compile("(?:^|\\|)Entity=([^|]*)");
    private static final Pattern BRACKET = Pattern.compile("(\\()?([^()]+)(\\))?");

    private final StringBuilder text = new StringBuilder();
    private final List<Word> words = new ArrayList<>();
    private final Map<String, Deque<Open>> open = new HashMap<>();
    private final List<Wanted> found = new ArrayList<>();
    private int sentence;
    private int groupEnd;
    private boolean groupSpace;

    private Gum() {}

    /// A pronoun is of the type `pronoun`, whatever it stands for.
    static List<Marked> entities(Path folder) throws IOException {
        var all = new ArrayList<Marked>();
        try (var files = Files.list(folder)) {
            for (var file : files.filter(f -> f.toString().endsWith(".conllu")).sorted().toList()) {
                var gum = new Gum();
                Files.readAllLines(file).forEach(gum::line);
                var name = file.getFileName().toString();
                all.add(new Marked(name, gum.text.toString(), gum.found));
            }
        }
        return all;
    }

    private void line(String line) {
        if (line.equals("# newpar") && !text.isEmpty()) {
            text.append('\n');
        } else if (!line.isBlank() && !line.startsWith("#")) {
            cells(line.split("\t"));
        }
    }

    private void cells(String[] cells) {
        boolean space = !cells[9].contains("SpaceAfter=No");
        if (cells[0].indexOf('-') > 0) {
            groupEnd = Integer.parseInt(cells[0].substring(cells[0].indexOf('-') + 1));
            groupSpace = space;
        } else if (cells[0].indexOf('.') < 0) {
            word(cells, space);
        }
    }

    private void word(String[] cells, boolean space) {
        int id = Integer.parseInt(cells[0]);
        if (id == 1) {
            sentence = words.size();
        }
        int start = text.length();
        text.append(cells[1]);
        var span = new Span(start, text.length());
        words.add(new Word(span, cells[4], sentence + Integer.parseInt(cells[6]) - 1, cells[6]));
        boolean inGroup = id < groupEnd;
        if (id == groupEnd ? groupSpace : !inGroup && space) {
            text.append(' ');
        }
        if (id >= groupEnd) {
            groupEnd = 0;
        }
        entities(cells[9]);
    }

    private void entities(String misc) {
        var entity = ENTITY.matcher(misc);
        if (!entity.find()) {
            return;
        }
        var bracket = BRACKET.matcher(entity.group(1));
        while (bracket.find()) {
            var parts = bracket.group(2).split("-");
            if (bracket.group(1) != null) {
                open.computeIfAbsent(parts[0], _ -> new ArrayDeque<>())
                        .push(new Open(words.size() - 1, parts[1]));
            }
            if (bracket.group(3) != null && open.containsKey(parts[0])) {
                close(open.get(parts[0]).pop());
            }
        }
    }

    private void close(Open entity) {
        int last = words.size() - 1;
        var range =
                new Span(words.get(entity.first()).span().start(), words.get(last).span().end());
        int head = entity.first();
        for (int i = entity.first(); i <= last; i++) {
            var word = words.get(i);
            if (word.isRoot() || word.head() < entity.first() || word.head() > last) {
                head = i;
                break;
            }
        }
        boolean pronoun = entity.first() == last && words.get(last).tag().startsWith("PRP");
        var span = words.get(head).span();
        found.add(
                new Wanted(
                        pronoun ? "pronoun" : entity.type(),
                        range,
                        span.start() + span.length() / 2));
    }

    private record Open(int first, String type) {}

    private record Word(Span span, String tag, int head, String number) {

        boolean isRoot() {
            return number.equals("0");
        }
    }
}
