/// What becomes of the sample project once somebody works in it.
@NullMarked
package org.hearsay.project.sample;

import org.jspecify.annotations.NullMarked;
