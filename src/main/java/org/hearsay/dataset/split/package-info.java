/// Who is in which split: groups of documents that must stay together, sizes, and what would leak.
@NullMarked
package org.hearsay.dataset.split;

import org.jspecify.annotations.NullMarked;
