package org.hearsay.model.talk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.Comment;
import org.hearsay.model.Id;

/// All threads of comments, in the order in which they were begun. Immutable.
public final class Talks {

    private final Map<Id, Comment> all = new LinkedHashMap<>();
    private final Map<Id, Talk> threads = new LinkedHashMap<>();
    private final Map<Id, List<Talk>> byDocument = new HashMap<>();
    private final Map<Id, Integer> openOn = new HashMap<>();

    private Talks() {}

    /// @param comments in the order in which they were written
    public static Talks of(Collection<Comment> comments) {
        var talks = new Talks();
        comments.forEach(c -> talks.all.put(c.id(), c));
        var answers = new LinkedHashMap<Id, List<Comment>>();
        for (var comment : comments) {
            var first = talks.firstOf(comment);
            var list = answers.computeIfAbsent(first.id(), _ -> new ArrayList<>());
            if (!first.equals(comment)) {
                list.add(comment);
            }
        }
        answers.forEach((id, list) -> talks.put(new Talk(talks.comment(id), list)));
        return talks;
    }

    private void put(Talk talk) {
        threads.put(talk.first().id(), talk);
        byDocument.computeIfAbsent(talk.first().document(), _ -> new ArrayList<>()).add(talk);
        if (talk.isOpen()) {
            openOn.merge(talk.subject(), 1, Integer::sum);
        }
    }

    public List<Talk> all() {
        return List.copyOf(threads.values());
    }

    /// Not resolved.
    public List<Talk> open() {
        return threads.values().stream().filter(Talk::isOpen).toList();
    }

    /// The threads on a document and on what is in it.
    public List<Talk> in(Id document) {
        return Collections.unmodifiableList(byDocument.getOrDefault(document, List.of()));
    }

    /// How many threads in a document are not resolved.
    public int open(Id document) {
        return (int) in(document).stream().filter(Talk::isOpen).count();
    }

    /// How many threads on an annotation, or on a document as a whole, are not resolved.
    public int openOn(Id subject) {
        return openOn.getOrDefault(subject, 0);
    }

    /// The thread that a comment belongs to.
    public Optional<Talk> with(Id comment) {
        return Optional.ofNullable(all.get(comment)).map(c -> threads.get(firstOf(c).id()));
    }

    /// Answers to answers belong to the same thread. One whose thread is gone begins its own.
    private Comment firstOf(Comment comment) {
        var at = comment;
        for (int i = 0; i < all.size(); i++) {
            var before = all.get(at.subject());
            if (before == null || before.equals(at)) {
                return at;
            }
            at = before;
        }
        return at;
    }

    private Comment comment(Id id) {
        var comment = all.get(id);
        if (comment == null) {
            throw new IllegalStateException("No such comment: " + id);
        }
        return comment;
    }
}
