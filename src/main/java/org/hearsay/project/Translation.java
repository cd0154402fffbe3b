package org.hearsay.project;

import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.hearsay.project.ProjectException.Kind;
import org.hearsay.store.StoreException;
import org.hearsay.text.phrase.Phrase;
import org.hearsay.text.phrase.Phrased;

/// Turns the store's failures into those that a window or a command line can tell.
public final class Translation {

    private Translation() {}

    /// A stage that fails with a [ProjectException] where this one fails with the store's.
    static <T> CompletionStage<T> of(CompletionStage<T> stage) {
        return stage.handle((value, failure) -> {
            if (failure == null) {
                return value;
            }
            throw new CompletionException(cause(failure));
        });
    }

    /// Waits for the stage.
    public static <T> T now(CompletionStage<T> stage) throws ProjectException {
        try {
            return stage.toCompletableFuture().join();
        } catch (CompletionException e) {
            switch (cause(e)) {
                case ProjectException failure -> throw failure;
                case RuntimeException failure -> throw failure;
                case Error failure -> throw failure;
                case Throwable failure ->
                        throw new ProjectException(Kind.STORAGE, Phrased.of(failure), failure);
            }
        }
    }

    /// What the project file itself refused, with what did not come of it; all else says so itself.
    ///
    /// @param undone a sentence
    static ProjectException with(Phrase undone, ProjectException e) {
        return e.getCause() instanceof StoreException
                ? new ProjectException(e.kind(), Phrase.of("%s %s", e.phrase(), undone), e)
                : e;
    }

    public static ProjectException of(StoreException e) {
        return new ProjectException(kind(e.kind()), e.phrase(), e);
    }

    private static Throwable cause(Throwable failure) {
        var cause =
                failure instanceof CompletionException && failure.getCause() != null
                        ? failure.getCause()
                        : failure;
        return cause instanceof StoreException e ? of(e) : cause;
    }

    private static Kind kind(StoreException.Kind kind) {
        return switch (kind) {
            case MISSING -> Kind.MISSING;
            case EXISTS -> Kind.EXISTS;
            case NOT_A_PROJECT -> Kind.NOT_A_PROJECT;
            case NEWER, READ_ONLY -> Kind.READ_ONLY;
            case DAMAGED -> Kind.DAMAGED;
            case CONFLICT -> Kind.INPUT;
            case STORAGE -> Kind.STORAGE;
        };
    }
}
