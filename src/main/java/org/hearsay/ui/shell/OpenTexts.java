package org.hearsay.ui.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.hearsay.project.Access;
import org.hearsay.project.ProjectException;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.Reasons;
import org.hearsay.ui.support.Times;

/// Says why something did not work or why a project can only be read.
final class OpenTexts {

    private final Messages messages;
    private final Times times;

    OpenTexts(Messages messages) {
        this(messages, Clock.system(ZoneId.systemDefault()));
    }

    OpenTexts(Messages messages, Clock clock) {
        this.messages = messages;
        times = new Times(messages, clock);
    }

    /// One or two sentences for a person. Where this knows none, the project layer's own name file
    /// and way out already.
    String of(Throwable failure, Path file) {
        var key = "open.kind." + kind(failure).map(Enum::name).orElse("");
        return messages.has(key)
                ? messages.text(key, String.valueOf(file.getFileName()), file.toString())
                : of(failure);
    }

    /// Empty where the trouble is of no kind that the project layer knows.
    static Optional<ProjectException.Kind> kind(Throwable failure) {
        return switch (failure) {
            case ProjectException told -> Optional.of(told.kind());
            default ->
                    failure.getCause() instanceof ProjectException told
                            ? Optional.of(told.kind())
                            : Optional.empty();
        };
    }

    /// The project layer's own sentence, or that something unforeseen happened.
    String of(Throwable failure) {
        return switch (failure) {
            case ProjectException told -> new Reasons(messages).of(told);
            default ->
                    failure.getCause() instanceof ProjectException told
                            ? new Reasons(messages).of(told)
                            : messages.text(
                                    "failure.unknown", String.valueOf(failure.getMessage()));
        };
    }

    /// @param since ISO 8601, or what else the other program wrote
    private String time(String since) {
        try {
            return times.of(Instant.parse(since));
        } catch (DateTimeParseException _) {
            return since;
        }
    }

    /// Why nothing can be written; empty where it can.
    Optional<String> of(Access access) {
        return switch (access) {
            case Access.Write _ -> Optional.empty();
            case Access.ReadOnly(Access.Reason.HeldElsewhere(var holder, var since)) ->
                    Optional.of(
                            holder.isEmpty()
                                    ? messages.text("open.held-unknown")
                                    : messages.text("open.held", holder, time(since)));
            case Access.ReadOnly(Access.Reason.Newer _) -> Optional.of(messages.text("open.newer"));
            case Access.ReadOnly(Access.Reason.NotWritable _) ->
                    Optional.of(messages.text("open.not-writable"));
            case Access.ReadOnly(Access.Reason.Backup _) ->
                    Optional.of(messages.text("open.backup"));
            case Access.ReadOnly(Access.Reason.Asked _) -> Optional.of(messages.text("open.asked"));
        };
    }
}
