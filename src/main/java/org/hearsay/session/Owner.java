package org.hearsay.session;

import java.util.concurrent.Executor;

/// The thread that a session belongs to.
///
/// @param thread the one that made the session
/// @param executor runs a task on that thread, later
record Owner(Thread thread, Executor executor) {

    static Owner current(Executor executor) {
        return new Owner(Thread.currentThread(), executor);
    }

    /// @throws IllegalStateException on any other thread
    void require() {
        if (Thread.currentThread() != thread) {
            throw new IllegalStateException(
                    "Called from " + Thread.currentThread() + ", owned by " + thread);
        }
    }
}
