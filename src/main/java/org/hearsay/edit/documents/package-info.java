/// Changes to whole documents as data: what is known of them, whose they are, how far they are.
@NullMarked
package org.hearsay.edit.documents;

import org.jspecify.annotations.NullMarked;
