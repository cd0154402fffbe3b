package org.hearsay.dataset.split;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Which splits there shall be.
public sealed interface Plan {

    /// None: one file.
    record Whole() implements Plan {}

    /// Of these sizes, at least two.
    record Shares(List<Share> shares) implements Plan {

        private static final Pattern SHARE =
                Pattern.compile("\\s*([A-Za-z0-9_-]{1,64})\\s*=\\s*([0-9]*\\.?[0-9]+)\\s*");

        private static final double ROUNDING = 0.001;

        public Shares {
            shares = List.copyOf(shares);
        }

        /// @param written as `train=0.8,dev=0.1,test=0.1`
        /// @throws IllegalArgumentException saying what is wrong, if the names are not different
        ///   words of 64 letters at most, or the sizes do not add up to 1
        public static Shares parse(String written) {
            var shares = new ArrayList<Share>();
            for (var part : written.split(",", -1)) {
                var match = SHARE.matcher(part);
                if (!match.matches()) {
                    throw new IllegalArgumentException("\"%s\" is not NAME=SIZE".formatted(part));
                }
                shares.add(new Share(match.group(1), Double.parseDouble(match.group(2))));
            }
            double sum = shares.stream().mapToDouble(Share::part).sum();
            if (Math.abs(sum - 1) > ROUNDING) {
                throw new IllegalArgumentException(
                        "the sizes add up to %s, not to 1"
                                .formatted(Math.round(sum * 1000) / 1000.0));
            }
            // They become names of files, which some systems tell apart by their letters alone.
            var names = shares.stream().map(s -> s.name().toLowerCase(Locale.ROOT));
            if (names.distinct().count() < shares.size()) {
                throw new IllegalArgumentException("two splits have the same name");
            }
            return new Shares(shares);
        }
    }

    /// So many of the same size.
    record Folds(int number) implements Plan {}

    /// What appeared before the day is `train`, the rest `test`.
    record Before(LocalDate day) implements Plan {}

    /// @param part of all rows, from 0 to 1
    record Share(String name, double part) {}

    /// The splits in their order, with their sizes where they were chosen.
    default List<Share> splits() {
        return switch (this) {
            case Whole _ -> List.of(new Share("", 1));
            case Shares(var shares) -> shares;
            case Folds(var number) ->
                    IntStream.rangeClosed(1, number)
                            .mapToObj(i -> new Share("fold-" + i, 1.0 / number))
                            .toList();
            case Before _ -> List.of(new Share("train", 0), new Share("test", 0));
        };
    }
}
