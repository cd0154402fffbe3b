package org.hearsay.job;

import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// What comes after a stage, as a task of its own on its owner's thread. A defect in it ends where
/// all uncaught ones end; in a further stage nobody would ever see it.
public final class Afterwards {

    private Afterwards() {}

    /// @param owner runs a task on the owner's thread, later
    /// @param done is told the value
    /// @param failed is told why there is none, as the stage has it
    public static <T> void on(
            Executor owner,
            CompletionStage<T> stage,
            Consumer<? super T> done,
            Consumer<Throwable> failed) {
        var _ =
                stage.whenComplete((value, failure) ->
                        owner.execute(() -> {
                            if (failure == null) {
                                done.accept(value);
                            } else {
                                failed.accept(failure);
                            }
                        }));
    }
}
