package org.hearsay.dataset.split;

/// Sentences that occur more than once in a corpus, wherever they are kept, see [SentencePrint].
public interface Repeats {

    /// No sentence occurs twice.
    Repeats NONE = _ -> {};

    /// Tells of each occurrence but the first, in any order.
    ///
    /// @throws java.io.UncheckedIOException if what is kept cannot be read
    void each(Visitor visitor);

    /// Is told of sentences.
    interface Visitor {
        /// @param first number of the document where the sentence stood first
        /// @param document number of the one where it stands again, which may be the same
        /// @param place of this occurrence among all sentences of all documents
        void again(int first, int document, long place);
    }
}
