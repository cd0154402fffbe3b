/// Making a training set: what is to be learnt, of whose annotations, in which splits.
@NullMarked
package org.hearsay.ui.training;

import org.jspecify.annotations.NullMarked;
