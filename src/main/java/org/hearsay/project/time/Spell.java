package org.hearsay.project.time;

import java.time.LocalDate;
import org.hearsay.model.Id;

/// A stretch of work on one document.
///
/// @param day on which it was, where the person was
public record Spell(LocalDate day, Id document, long seconds) {}
