package org.hearsay.job;

/// How a piece of work ended.
public sealed interface Outcome<T> {

    record Done<T>(T result) implements Outcome<T> {}

    /// Somebody stopped it; nothing half done is left.
    record Cancelled<T>() implements Outcome<T> {}

    record Failed<T>(Throwable cause) implements Outcome<T> {}
}
