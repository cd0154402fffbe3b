/// Reads what word processors and typesetters write: Word, OpenDocument, RTF and PDF.
@NullMarked
package org.hearsay.format.office;

import org.jspecify.annotations.NullMarked;
