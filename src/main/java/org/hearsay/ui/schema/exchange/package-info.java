/// Schemas in files and of earlier: written, taken over, compared with the one of now.
@NullMarked
package org.hearsay.ui.schema.exchange;

import org.jspecify.annotations.NullMarked;
