/// What a model is to learn, and the rows that teach it.
@NullMarked
package org.hearsay.dataset.task;

import org.jspecify.annotations.NullMarked;
