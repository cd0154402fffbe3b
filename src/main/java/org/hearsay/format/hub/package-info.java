/// Writes a dataset folder as the Hugging Face hub and its `datasets` library take it.
@NullMarked
package org.hearsay.format.hub;

import org.jspecify.annotations.NullMarked;
