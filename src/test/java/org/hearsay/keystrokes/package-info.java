/// Finds the fewest keys that a job takes, by asking the program itself what each key would do.
@NullMarked
package org.hearsay.keystrokes;

import org.jspecify.annotations.NullMarked;
