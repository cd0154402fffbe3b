/// What a measure of agreement comes out as: a number with what it rests on, or why there is none.
@NullMarked
package org.hearsay.measure.figure;

import org.jspecify.annotations.NullMarked;
