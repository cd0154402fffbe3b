package org.hearsay.model;

import com.fasterxml.uuid.Generators;

/// Where new ids come from. Tests hand in their own, so that what they make is the same each time.
@FunctionalInterface
public interface IdSource {

    Id next();

    /// Time-ordered ids, from any thread.
    static IdSource timeOrdered() {
        var generator = Generators.timeBasedEpochGenerator();
        return () -> new Id(generator.generate());
    }
}
