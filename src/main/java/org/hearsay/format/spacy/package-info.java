/// Writes spans for spaCy.
@NullMarked
package org.hearsay.format.spacy;

import org.jspecify.annotations.NullMarked;
