package org.hearsay.project.roles;

import java.time.Instant;
import org.hearsay.text.phrase.Phrase;

/// Something that was done without the role for it. It counts: a role is a promise, not a lock.
///
/// @param sequence of the step
/// @param time of the step
/// @param person name of whoever did it
public record Breach(long sequence, Instant time, String person, What what) {

    public enum What {
        DECIDED,
        LOCKED,
        UNLOCKED,
        SETTINGS
    }

    /// As a sentence without its full stop.
    public Phrase said() {
        return switch (what) {
            case DECIDED -> Phrase.of("%s decided without being a reviewer", person);
            case LOCKED -> Phrase.of("%s locked gold without being a reviewer", person);
            case UNLOCKED -> Phrase.of("%s unlocked gold without being an owner", person);
            case SETTINGS ->
                    Phrase.of("%s changed the project settings without being an owner", person);
        };
    }
}
