/// The command that says how far annotators agree.
@NullMarked
package org.hearsay.cli.agreement;

import org.jspecify.annotations.NullMarked;
