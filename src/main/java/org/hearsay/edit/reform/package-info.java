/// What a change of the schema does to annotations, relations and speakers, as edits.
@NullMarked
package org.hearsay.edit.reform;

import org.jspecify.annotations.NullMarked;
