/// Commands about what is in a project: bringing it in, listing, changing and writing it out.
@NullMarked
package org.hearsay.cli.corpus;

import org.jspecify.annotations.NullMarked;
