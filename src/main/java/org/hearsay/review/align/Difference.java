package org.hearsay.review.align;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hearsay.model.Annotation;
import org.hearsay.model.Id;
import org.hearsay.text.Anchor;

/// What the annotators of a document made of one span: where they agree, an empty list of
/// questions.
///
/// @param id its name: that which it has from the first of its members
/// @param members at most one of each layer, in the order of the layers
/// @param links that lead from the members
/// @param questions in the order in which they are asked
/// @param doubt whether somebody is unsure or asks
public record Difference(
        Id id, List<Annotation> members, List<Link> links, List<Question> questions, Doubt doubt) {

    public Difference {
        members = List.copyOf(members);
        links = List.copyOf(links);
        questions = List.copyOf(questions);
    }

    /// Whether somebody marked it unsure or left an open comment on it.
    public enum Doubt {
        NONE,
        FLAGGED
    }

    /// The name that a difference may have from an item. All that one goes by are known by it, so
    /// that a comment on it is found also when another item gives the name.
    public static Id nameOf(Id item) {
        return new Id(
                UUID.nameUUIDFromBytes(("difference " + item).getBytes(StandardCharsets.US_ASCII)));
    }

    public Stream<Id> names() {
        return members.stream().map(m -> nameOf(m.id()));
    }

    public Kind kind() {
        return questions.isEmpty() ? Kind.AGREED : questions.getFirst().subject().kind();
    }

    public boolean isAgreed() {
        return questions.isEmpty();
    }

    /// Where it begins: the first of its members in reading order.
    public Anchor anchor() {
        return members.stream().map(Annotation::anchor).sorted().findFirst().orElseThrow();
    }

    public Optional<Annotation> of(Id layer) {
        return members.stream().filter(m -> m.layer().equals(layer)).findFirst();
    }

    /// What a reviewer is asked: where all agree, whether they are right.
    public List<Question> asked() {
        return isAgreed()
                ? List.of(
                        new Question(
                                new Subject.Doubt(),
                                List.of(new Option(1, layers(), new Content.AsItIs())),
                                List.of(),
                                Question.Both.IMPOSSIBLE))
                : questions;
    }

    Difference withQuestions(List<Question> changed) {
        return new Difference(id, members, links, changed, doubt);
    }

    /// Ids of the layers that have it.
    public List<Id> layers() {
        return members.stream().map(Annotation::layer).toList();
    }

    public Optional<Question> question(String key) {
        return questions.stream().filter(q -> q.subject().key().equals(key)).findFirst();
    }
}
