/// What annotated files were recognised as, and what their names become here.
@NullMarked
package org.hearsay.ui.importing.names;

import org.jspecify.annotations.NullMarked;
