package org.hearsay.session;

/// How far the list of documents is read.
public sealed interface Listing {

    record Reading() implements Listing {}

    record Complete() implements Listing {}

    /// What is listed is not all.
    ///
    /// @param why in a sentence
    record Failed(String why) implements Listing {}
}
