package org.hearsay.ui.support.splits;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.dataset.split.Plan;

/// Ways to put articles into splits, each with what is typed for it.
public enum Division {
    SHARES("train=0.8, dev=0.1, test=0.1"),
    FOLDS("5"),
    BEFORE(""),
    WHOLE("");

    private static final int FEWEST_FOLDS = 2;

    private final String usual;

    Division(String usual) {
        this.usual = usual;
    }

    /// What is typed first.
    String usual() {
        return usual;
    }

    boolean isTyped() {
        return this != WHOLE;
    }

    static Division of(Plan plan) {
        return switch (plan) {
            case Plan.Shares _ -> SHARES;
            case Plan.Folds _ -> FOLDS;
            case Plan.Before _ -> BEFORE;
            case Plan.Whole _ -> WHOLE;
        };
    }

    /// What is typed for it.
    static String written(Plan plan) {
        return switch (plan) {
            case Plan.Shares(var shares) ->
                    shares.stream()
                            .map(s -> s.name() + "=" + s.part())
                            .collect(Collectors.joining(", "));
            case Plan.Folds(var number) -> Integer.toString(number);
            case Plan.Before(var day) -> day.toString();
            case Plan.Whole _ -> "";
        };
    }

    /// Empty while what is typed says nothing.
    Optional<Plan> plan(String typed) {
        try {
            return switch (this) {
                case SHARES -> Optional.of(Plan.Shares.parse(typed));
                case FOLDS -> folds(Integer.parseInt(typed.strip()));
                case BEFORE -> Optional.of(new Plan.Before(LocalDate.parse(typed.strip())));
                case WHOLE -> Optional.of(new Plan.Whole());
            };
        } catch (DateTimeParseException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Optional<Plan> folds(int number) {
        return number < FEWEST_FOLDS ? Optional.empty() : Optional.of(new Plan.Folds(number));
    }
}
