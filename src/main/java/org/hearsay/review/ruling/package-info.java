/// Rulings: settled differences that a guideline tells, dated and with their passage.
@NullMarked
package org.hearsay.review.ruling;

import org.jspecify.annotations.NullMarked;
