package org.hearsay.session;

import java.time.Clock;
import java.util.concurrent.Executor;
import org.hearsay.model.Annotator;
import org.hearsay.model.IdSource;
import org.hearsay.model.Registry;
import org.hearsay.settings.Person;

/// What a session needs besides its project.
///
/// @param person whose work it is
/// @param owner runs a task on the session's thread, later; `Platform::runLater` in the application
public record Surroundings(Person person, Clock clock, Executor owner) {

    /// The person as the project knows them, or as they will join it.
    Annotator annotatorIn(Registry registry, IdSource ids) {
        return registry.annotatorNamed(person.name())
                .orElseGet(() ->
                        new Annotator(
                                ids.next(),
                                person.name(),
                                person.initials(),
                                Annotator.Role.ANNOTATOR));
    }

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
}
