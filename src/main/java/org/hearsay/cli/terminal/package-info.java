/// What all commands share: the streams, the options that each has, and how trouble is told.
@NullMarked
package org.hearsay.cli.terminal;

import org.jspecify.annotations.NullMarked;
