/// What is put to the owner of the guideline, and the rulings that settle it.
@NullMarked
package org.hearsay.ui.review.ruling;

import org.jspecify.annotations.NullMarked;
