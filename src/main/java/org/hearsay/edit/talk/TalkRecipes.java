package org.hearsay.edit.talk;

import java.time.Instant;
import java.util.ArrayList;
import org.hearsay.edit.Edit;
import org.hearsay.edit.StepName;
import org.hearsay.edit.Transaction;
import org.hearsay.model.Comment;
import org.hearsay.model.talk.Talk;

/// The steps that a person can take with comments. Pure: nothing here changes anything.
public final class TalkRecipes {

    private TalkRecipes() {}

    /// Begins a thread, or answers in one.
    public static Transaction write(Comment comment) {
        return Transaction.of(StepName.of("comment", comment.text()), new Edit.Add(comment));
    }

    /// The thread stays, and says that it is settled.
    public static Transaction resolve(Talk talk, Instant now) {
        return Transaction.of(
                StepName.of("resolve-comment", talk.first().text()),
                new Edit.Replace(talk.first(), talk.first().resolvedAt(now)));
    }

    public static Transaction reopen(Talk talk, Instant now) {
        return Transaction.of(
                StepName.of("reopen-comment", talk.first().text()),
                new Edit.Replace(talk.first(), talk.first().reopenedAt(now)));
    }

    /// The thread goes, with all that was answered.
    public static Transaction remove(Talk talk) {
        var edits = new ArrayList<Edit>();
        // Answers first, so that at no point, forward or back, one answers nothing.
        talk.answers().reversed().forEach(a -> edits.add(new Edit.Remove(a)));
        edits.add(new Edit.Remove(talk.first()));
        return new Transaction(StepName.of("remove-comment", talk.first().text()), edits);
    }
}
