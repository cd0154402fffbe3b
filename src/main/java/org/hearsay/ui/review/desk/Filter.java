package org.hearsay.ui.review.desk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.model.Id;
import org.hearsay.review.align.Kind;
import org.hearsay.review.decide.Standing;

/// Which differences are listed, and in which order.
///
/// @param words that a difference is to have among its own; empty for any
public record Filter(Decided decided, Choice choice, String words, Order order) {

    public static final Filter NONE = new Filter(Decided.LISTED, new Choice.All(), "", Order.TEXT);

    /// Whether decided differences are listed.
    public enum Decided {
        LISTED,
        HIDDEN
    }

    /// What they have in common.
    public sealed interface Choice {

        record All() implements Choice {}

        record OfKind(Kind kind) implements Choice {}

        /// @param label its name
        record OfLabel(String label) implements Choice {}

        /// In a comment on which somebody is spoken to.
        ///
        /// @param names the person's name and initials
        record Calling(List<String> names) implements Choice {
            public Calling {
                names = List.copyOf(names);
            }
        }

        /// What some annotations are part of: the cases behind a number.
        ///
        /// @param title what they are, for a person
        /// @param documents ids of those that have any, in the order in which they are gone through
        record Cases(String title, Set<Id> annotations, List<Id> documents) implements Choice {
            public Cases {
                annotations = Set.copyOf(annotations);
                documents = List.copyOf(documents);
            }

            /// The document before or after one; empty where there is none.
            ///
            /// @param step 1 or -1
            Optional<Id> neighbour(Id document, int step) {
                int to = documents.indexOf(document) + step;
                return documents.contains(document) && to >= 0 && to < documents.size()
                        ? Optional.of(documents.get(to))
                        : Optional.empty();
            }
        }

        /// What all agree on.
        record Agreed() implements Choice {}
    }

    public Filter with(Decided changed) {
        return new Filter(changed, choice, words, order);
    }

    public Filter with(Choice changed) {
        return new Filter(decided, changed, words, order);
    }

    public Filter withWords(String changed) {
        return new Filter(decided, choice, changed, order);
    }

    public Filter with(Order changed) {
        return new Filter(decided, choice, words, changed);
    }

    /// In the next order.
    public Filter reordered() {
        return with(order.next());
    }

    /// All of them in the same order.
    public Filter widened() {
        return NONE.with(order);
    }

    /// Whether it may leave some out.
    public boolean isNarrow() {
        return !equals(widened());
    }

    boolean shows(Desk desk, Standing standing) {
        boolean isHidden = decided == Decided.HIDDEN && standing.state() == Standing.State.DECIDED;
        return !isHidden && isChosen(desk, standing) && hasWords(desk, standing);
    }

    private boolean isChosen(Desk desk, Standing standing) {
        var difference = standing.difference();
        return switch (choice) {
            case Choice.All(), Choice.Agreed() -> true;
            case Choice.OfKind(var kind) -> difference.kind() == kind;
            case Choice.OfLabel(var label) ->
                    difference.members().stream().anyMatch(m -> m.label().equals(label));
            case Choice.Cases(_, var annotations, _) -> isAbout(standing, annotations);
            case Choice.Calling(var names) ->
                    desk.talks(difference).stream()
                            .anyMatch(t -> names.stream().anyMatch(t::calls));
        };
    }

    /// Whether one of some annotations is part of it, or of what gold has of it.
    static boolean isAbout(Standing standing, Set<Id> annotations) {
        return Stream.concat(standing.difference().members().stream(), standing.gold().stream())
                .anyMatch(a -> annotations.contains(a.id()));
    }

    private boolean hasWords(Desk desk, Standing standing) {
        var wanted = words.strip().toLowerCase(Locale.ROOT);
        var text = desk.review().document().article().text();
        return wanted.isEmpty()
                || standing.difference().members().stream()
                        .anyMatch(
                                m -> text.at(m.anchor()).toLowerCase(Locale.ROOT).contains(wanted));
    }
}
