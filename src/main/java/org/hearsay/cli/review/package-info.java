/// `hearsay differences` and `hearsay decide`: reviewing colleagues' work without a window.
@NullMarked
package org.hearsay.cli.review;

import org.jspecify.annotations.NullMarked;
