package org.hearsay.format.conll;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Which column of a file holds what. A number below 0 stands for none.
///
/// @param form the token's words
/// @param tags those with tags of spans
/// @param others those that hold something else
record ConllColumns(int form, int start, int end, List<Integer> tags, List<Integer> others) {

    static final Pattern TAG = Pattern.compile("O|[BIESLUM]-.+");

    ConllColumns {
        tags = List.copyOf(tags);
        others = List.copyOf(others);
    }

    /// As the file's first line says.
    ///
    /// @param names of the columns, from the left
    static ConllColumns named(List<String> names) {
        var tags =
                IntStream.range(0, names.size())
                        .filter(i -> !List.of("token", "start", "end").contains(names.get(i)))
                        .boxed()
                        .toList();
        return new ConllColumns(
                Math.max(0, names.indexOf("token")),
                names.indexOf("start"),
                names.indexOf("end"),
                tags,
                List.of());
    }

    /// Told from what is in them: a first column that counts the tokens of each sentence is none of
    /// words, and a column of tags has hardly anything else.
    static ConllColumns guessed(List<List<ConllRow>> sentences) {
        var rows = sentences.stream().flatMap(List::stream).toList();
        int width = rows.stream().mapToInt(r -> r.cells().size()).max().orElse(0);
        int form = width > 2 && sentences.stream().allMatch(ConllColumns::isCounted) ? 1 : 0;
        var tags = new ArrayList<Integer>();
        var others = new ArrayList<Integer>();
        for (int i = form + 1; i < width; i++) {
            int column = i;
            long fit = rows.stream().filter(r -> TAG.matcher(r.cell(column)).matches()).count();
            (fit * 10 >= rows.size() * 9L ? tags : others).add(i);
        }
        return new ConllColumns(form, -1, -1, tags, others);
    }

    private static boolean isCounted(List<ConllRow> sentence) {
        return IntStream.range(0, sentence.size())
                .allMatch(i -> sentence.get(i).cell(0).equals(Integer.toString(i + 1)));
    }
}
