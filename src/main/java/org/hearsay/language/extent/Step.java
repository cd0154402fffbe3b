package org.hearsay.language.extent;

import java.util.Optional;
import org.hearsay.text.Span;

/// A rule that finds a range around a caret. Pure; never throws, whatever the text.
@FunctionalInterface
interface Step {

    /// Empty where there is nothing of the kind.
    Optional<Span> around(Place place);
}
