/// Which articles can be reviewed, and what the others lack.
@NullMarked
package org.hearsay.ui.review.documents;

import org.jspecify.annotations.NullMarked;
