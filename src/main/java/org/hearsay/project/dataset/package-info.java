/// Makes training sets of a project.
@NullMarked
package org.hearsay.project.dataset;

import org.jspecify.annotations.NullMarked;
