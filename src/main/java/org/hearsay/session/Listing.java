package org.hearsay.session;

import org.hearsay.project.Why;

/// How far the list of documents is read.
public sealed interface Listing {

    record Reading() implements Listing {}

    record Complete() implements Listing {}

    /// What is listed is not all.
    record Failed(Why why) implements Listing {}
}
