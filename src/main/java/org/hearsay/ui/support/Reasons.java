package org.hearsay.ui.support;

import org.hearsay.project.Why;

/// Says in the program's language why something could not be done; where it has no words for it, in
/// those of the project layer.
public record Reasons(Messages messages) {

    public String of(Throwable failure) {
        return of(Why.of(failure));
    }

    public String of(Why why) {
        var key = "reason." + why.reason();
        return messages.has(key) ? messages.text(key, why.details().toArray()) : messages.text(why);
    }
}
