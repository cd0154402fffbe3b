/// The ladder of ranges around a caret: word, name, noun run, quotation, clause, sentence,
/// paragraph, each a small rule of its own. Rules look no further than the caret's paragraph.
@NullMarked
package org.hearsay.language.extent;

import org.jspecify.annotations.NullMarked;
