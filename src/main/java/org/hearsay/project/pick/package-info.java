/// Which articles somebody means, by what is known of them.
@NullMarked
package org.hearsay.project.pick;

import org.jspecify.annotations.NullMarked;
