/// What kind of word each word of a sentence is, guessed from closed lists, endings and neighbours:
/// no model is loaded, so that an answer is there with the first key and the same on every machine.
@NullMarked
package org.hearsay.language.words;

import org.jspecify.annotations.NullMarked;
