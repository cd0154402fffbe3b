/// Numbers about a corpus, on primitive arrays. Pure: nothing here reads or writes.
@NullMarked
package org.hearsay.measure;

import org.jspecify.annotations.NullMarked;
