/// What reviewers and annotators say to each other about a difference.
@NullMarked
package org.hearsay.ui.review.talk;

import org.jspecify.annotations.NullMarked;
