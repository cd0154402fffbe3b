/// Training rows: what a task's rows look like, and one document as a task may see it.
@NullMarked
package org.hearsay.dataset;

import org.jspecify.annotations.NullMarked;
