/// The measure γ of Mathet, Widlöcher and Métivier (2015): the best alignment of all annotators'
/// units, against alignments of shuffled ones. Pure.
@NullMarked
package org.hearsay.measure.gamma;

import org.jspecify.annotations.NullMarked;
