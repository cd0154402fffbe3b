/// Annotating one article by keys and pointer, free of the toolkit: what is selected, what each key
/// does to it, and what there is to say about it.
@NullMarked
package org.hearsay.session.annotating;

import org.jspecify.annotations.NullMarked;
