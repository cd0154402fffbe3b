package org.hearsay.ui.shell;

import java.util.Optional;
import org.hearsay.project.Access;
import org.hearsay.project.ProjectException;
import org.hearsay.ui.support.Messages;

/// Says why something did not work or why a project can only be read.
final class OpenTexts {

    private final Messages messages;

    OpenTexts(Messages messages) {
        this.messages = messages;
    }

    /// One sentence for a person. The project layer's own sentences name file and way out already.
    String of(Throwable failure) {
        return switch (failure) {
            case ProjectException told -> String.valueOf(told.getMessage());
            default ->
                    failure.getCause() instanceof ProjectException told
                            ? String.valueOf(told.getMessage())
                            : messages.text(
                                    "failure.unknown", String.valueOf(failure.getMessage()));
        };
    }

    /// Why nothing can be written; empty where it can.
    Optional<String> of(Access access) {
        return switch (access) {
            case Access.Write _ -> Optional.empty();
            case Access.ReadOnly(Access.Reason.HeldElsewhere(var holder, var since)) ->
                    Optional.of(messages.text("open.held", holder, since));
            case Access.ReadOnly(Access.Reason.Newer _) -> Optional.of(messages.text("open.newer"));
            case Access.ReadOnly(Access.Reason.NotWritable _) ->
                    Optional.of(messages.text("open.not-writable"));
            case Access.ReadOnly(Access.Reason.Asked _) -> Optional.of(messages.text("open.asked"));
        };
    }
}
