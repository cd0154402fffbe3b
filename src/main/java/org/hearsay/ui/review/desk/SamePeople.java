package org.hearsay.ui.review.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Entity;
import org.hearsay.model.Id;
import org.hearsay.review.align.Content;
import org.hearsay.review.align.Option;
import org.hearsay.review.align.Question;
import org.hearsay.review.align.Subject;
import org.hearsay.schema.Value;

/// Where annotators mean other speakers who are one: makes one of them. The one with the longest
/// name stays.
///
/// @param stays the option of the one who stays
/// @param others ids of the others
public record SamePeople(Option stays, Id kept, List<Id> others) {

    public SamePeople {
        others = List.copyOf(others);
    }

    /// Empty where the question is another, or fewer than two are named.
    public static Optional<SamePeople> of(Desk desk, Question question) {
        if (!(question.subject() instanceof Subject.Speaker)) {
            return Optional.empty();
        }
        var named = new ArrayList<Named>();
        for (var option : question.options()) {
            if (option.content() instanceof Content.Chosen(Value.EntityRef(var id))) {
                desk.review()
                        .registry()
                        .entity(new Id(id))
                        .ifPresent(e -> named.add(new Named(option, e)));
            }
        }
        if (named.size() < 2) {
            return Optional.empty();
        }
        named.sort(Comparator.comparingInt((Named n) -> n.entity().name().length()).reversed());
        var rest = named.stream().skip(1).map(n -> n.entity().id()).toList();
        return Optional.of(
                new SamePeople(named.getFirst().option(), named.getFirst().entity().id(), rest));
    }

    private record Named(Option option, Entity entity) {}
}
