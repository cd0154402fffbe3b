/// The command that lets rules and models propose.
@NullMarked
package org.hearsay.cli.suggest;

import org.jspecify.annotations.NullMarked;
