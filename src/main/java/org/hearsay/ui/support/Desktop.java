package org.hearsay.ui.support;

import java.time.Clock;
import java.util.concurrent.Executor;
import org.hearsay.job.Jobs;
import org.hearsay.ui.support.look.Look;

/// What all windows of the program share.
///
/// @param owner runs a task on the JavaFX thread, later
public record Desktop(
        Messages messages,
        Look look,
        Preferences preferences,
        Jobs jobs,
        Clock clock,
        Executor owner) {}
