/// Correcting a document's text from the command line.
@NullMarked
package org.hearsay.cli.revise;

import org.jspecify.annotations.NullMarked;
