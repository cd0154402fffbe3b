/// The list of the project's documents.
@NullMarked
package org.hearsay.ui.documents;

import org.jspecify.annotations.NullMarked;
