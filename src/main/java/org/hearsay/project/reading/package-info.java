/// What annotators have read, paragraph by paragraph.
@NullMarked
package org.hearsay.project.reading;

import org.jspecify.annotations.NullMarked;
