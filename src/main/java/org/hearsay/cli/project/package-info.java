/// Commands about a project as a whole.
@NullMarked
package org.hearsay.cli.project;

import org.jspecify.annotations.NullMarked;
