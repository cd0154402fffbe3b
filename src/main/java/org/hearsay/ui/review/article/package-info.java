/// The article under review: what annotators made of it, in one text or side by side.
@NullMarked
package org.hearsay.ui.review.article;

import org.jspecify.annotations.NullMarked;
