package org.hearsay.model.talk;

import java.util.List;
import org.hearsay.model.Comment;
import org.hearsay.model.Id;

/// A thread: a comment on something, and what was answered.
///
/// @param first on an annotation, a document or a difference; it says whether all is resolved
/// @param answers in the order in which they were written
public record Talk(Comment first, List<Comment> answers) {

    public Talk {
        answers = List.copyOf(answers);
    }

    public boolean isOpen() {
        return !first.resolved();
    }

    /// What it is about.
    public Id subject() {
        return first.subject();
    }

    /// Whether somebody is spoken to in it, by name or initials behind an `@`.
    public boolean calls(String name) {
        var call = "@" + name;
        return first.text().contains(call)
                || answers.stream().anyMatch(a -> a.text().contains(call));
    }
}
