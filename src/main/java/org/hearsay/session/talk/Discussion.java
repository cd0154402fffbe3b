package org.hearsay.session.talk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.hearsay.edit.Edit;
import org.hearsay.edit.Transaction;
import org.hearsay.model.Comment;
import org.hearsay.model.Id;
import org.hearsay.model.talk.Talks;

/// All comments of the open project, as they are now.
///
/// Confined to its session's thread.
public final class Discussion {

    private static final Comparator<Comment> AS_WRITTEN =
            Comparator.comparing((Comment c) -> c.stamp().created()).thenComparing(Comment::id);

    private final Supplier<CompletionStage<List<Comment>>> file;
    private final Executor owner;
    private final Map<Id, Comment> all = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<Talks> talks =
            new ReadOnlyObjectWrapper<>(Talks.of(List.of()));

    /// For each reading on its way, what its answer may lack.
    private final Collection<List<Edit>> readings = new ArrayList<>();

    /// @param file reads all comments from it
    /// @param owner runs a task on the session's thread
    public Discussion(Supplier<CompletionStage<List<Comment>>> file, Executor owner) {
        this.file = file;
        this.owner = owner;
    }

    public ReadOnlyObjectProperty<Talks> talksProperty() {
        return talks.getReadOnlyProperty();
    }

    /// Reads them anew.
    public CompletionStage<?> read() {
        var missed = new ArrayList<Edit>();
        readings.add(missed);
        return file.get()
                .whenCompleteAsync(
                        (found, _) -> {
                            readings.remove(missed);
                            if (found != null) {
                                learn(found, missed);
                            }
                        },
                        owner);
    }

    /// Takes over what a step changes of them.
    public void applied(Transaction step) {
        boolean any = step.edits().stream().filter(this::take).count() > 0;
        readings.forEach(missed -> missed.addAll(step.edits()));
        if (any) {
            publish();
        }
    }

    private void learn(List<Comment> found, List<Edit> missed) {
        all.clear();
        found.forEach(c -> all.put(c.id(), c));
        missed.forEach(this::take);
        publish();
    }

    /// @return whether it changes a comment; what is there already may come again
    private boolean take(Edit edit) {
        switch (edit) {
            case Edit.Add(Comment made) -> all.put(made.id(), made);
            case Edit.Replace(_, Comment after) -> all.put(after.id(), after);
            case Edit.Remove(Comment gone) -> all.remove(gone.id());
            case Edit.Add _,
                    Edit.Replace _,
                    Edit.Remove _,
                    Edit.Attach _,
                    Edit.Detach _,
                    Edit.Revise _ -> {
                return false;
            }
        }
        return true;
    }

    private void publish() {
        talks.set(Talks.of(all.values().stream().sorted(AS_WRITTEN).toList()));
    }
}
