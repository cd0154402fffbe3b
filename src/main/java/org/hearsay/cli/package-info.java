/// The command line: the second face of what `project` does. Results go to standard output, words
/// to standard error, and the exit code says how it went.
@NullMarked
package org.hearsay.cli;

import org.jspecify.annotations.NullMarked;
