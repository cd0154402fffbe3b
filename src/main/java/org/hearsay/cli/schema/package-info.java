/// The command that shows and changes the schema of a project.
@NullMarked
package org.hearsay.cli.schema;

import org.jspecify.annotations.NullMarked;
