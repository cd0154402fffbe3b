/// The place *Review*: what annotators differ in, one after the other, decided by a key.
@NullMarked
package org.hearsay.ui.review;

import org.jspecify.annotations.NullMarked;
