package org.hearsay.ui;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import org.hamcrest.Matcher;
import org.testfx.service.query.NodeQuery;

/// Asks the window on the JavaFX thread: what a test's own thread reads of a scene, while it is
/// being changed, may be half of the old and half of the new, and then the reading breaks.
final class QuietQuery implements NodeQuery {

    private final NodeQuery query;

    private QuietQuery(NodeQuery query) {
        this.query = query;
    }

    static NodeQuery of(Supplier<NodeQuery> query) {
        return new QuietQuery(ask(query));
    }

    /// A query that throws does so here, as if it had been asked on this thread.
    private static <T> T ask(Supplier<T> question) {
        if (Platform.isFxApplicationThread()) {
            return question.get();
        }
        var answer = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                answer.complete(question.get());
            } catch (RuntimeException | Error e) {
                answer.completeExceptionally(e);
            }
        });
        try {
            return answer.orTimeout(60, TimeUnit.SECONDS).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException told) {
                throw told;
            }
            throw e;
        }
    }

    @Override
    public NodeQuery from(Node... nodes) {
        return of(() -> query.from(nodes));
    }

    @Override
    public NodeQuery from(Collection<Node> nodes) {
        return of(() -> query.from(nodes));
    }

    @Override
    public NodeQuery lookup(String selector) {
        return of(() -> query.lookup(selector));
    }

    @Override
    public <T> NodeQuery lookup(Matcher<T> matcher) {
        return of(() -> query.lookup(matcher));
    }

    @Override
    public <T extends Node> NodeQuery lookup(Predicate<T> predicate) {
        return of(() -> query.lookup(predicate));
    }

    @Override
    public NodeQuery lookup(Function<Node, Set<Node>> selector) {
        return of(() -> query.lookup(selector));
    }

    @Override
    public <T> NodeQuery match(Matcher<T> matcher) {
        return of(() -> query.match(matcher));
    }

    @Override
    public <T extends Node> NodeQuery match(Predicate<T> predicate) {
        return of(() -> query.match(predicate));
    }

    @Override
    public NodeQuery nth(int index) {
        return of(() -> query.nth(index));
    }

    @Override
    public <T extends Node> T query() {
        return ask(query::<T>query);
    }

    @Override
    public <T extends Node> T queryAs(Class<T> type) {
        return ask(() -> query.queryAs(type));
    }

    @Override
    public <T extends Node> Optional<T> tryQuery() {
        return ask(query::<T>tryQuery);
    }

    @Override
    public <T extends Node> Optional<T> tryQueryAs(Class<T> type) {
        return ask(() -> query.tryQueryAs(type));
    }

    @Override
    public <T extends Node> Set<T> queryAll() {
        return ask(query::<T>queryAll);
    }

    @Override
    public <T extends Node> Set<T> queryAllAs(Class<T> type) {
        return ask(() -> query.queryAllAs(type));
    }
}
