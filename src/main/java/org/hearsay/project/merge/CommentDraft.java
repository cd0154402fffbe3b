package org.hearsay.project.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hearsay.edit.Edit;
import org.hearsay.edit.merging.Identities;
import org.hearsay.edit.merging.ThreeWay;
import org.hearsay.model.Comment;
import org.hearsay.model.Id;
import org.hearsay.model.Item;

/// What becomes of the comments, once it is known what their threads are on.
record CommentDraft(Side ours, Side theirs, Past past, Identities identities) {

    /// @param isHere whether a document is in the project afterwards
    List<Edit> edits(Predicate<Id> isHere) {
        var edits = new ArrayList<Edit>();
        for (var comment : theirs.comments().values()) {
            var there = called(comment);
            if (isHere.test(there.document())) {
                theirs(there).ifPresent(edits::add);
            }
        }
        for (var comment : ours.comments().values()) {
            if (isGone(comment)) {
                edits.add(new Edit.Remove(comment));
            }
        }
        return edits;
    }

    private Optional<Edit> theirs(Comment there) {
        var here = Optional.ofNullable(ours.comments().get(there.id()));
        if (here.isEmpty() && twin(there).isPresent()) {
            identities.put(there.id(), twin(there).get());
            return Optional.empty();
        }
        var base = past.item((Item) there).map(CommentDraft::comment).map(this::called);
        return ThreeWay.of(base, here, Optional.of(there))
                .item()
                .filter(after -> here.filter(after::equals).isEmpty())
                .map(after ->
                        here.<Edit>map(was -> new Edit.Replace(was, after))
                                .orElseGet(() -> new Edit.Add(after)));
    }

    /// One of ours that says the same on the same.
    private Optional<Id> twin(Comment there) {
        return ours.comments().values().stream()
                .filter(c ->
                        c.subject().equals(there.subject())
                                && c.author().equals(there.author())
                                && c.text().equals(there.text()))
                .map(Comment::id)
                .findFirst();
    }

    /// Whether it was removed there and is as it was here.
    private boolean isGone(Comment comment) {
        var base = past.item((Item) comment).map(CommentDraft::comment);
        return base.isPresent()
                && !theirs.comments().containsKey(comment.id())
                && ThreeWay.of(base, Optional.of(comment), Optional.empty()).item().isEmpty();
    }

    private Comment called(Comment comment) {
        return comment(identities.of((Item) comment));
    }

    private static Comment comment(Item item) {
        if (item instanceof Comment c) {
            return c;
        }
        throw new IllegalArgumentException("Not a comment: " + item.id());
    }
}
