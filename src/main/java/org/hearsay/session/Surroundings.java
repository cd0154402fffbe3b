package org.hearsay.session;

import java.time.Clock;
import java.util.concurrent.Executor;
import org.hearsay.job.Jobs;
import org.hearsay.settings.Person;

/// What a session needs besides its project.
///
/// @param person whose work it is
/// @param owner runs a task on the session's thread, later; `Platform::runLater` in the application
public record Surroundings(Person person, Jobs jobs, Clock clock, Executor owner) {}
