/// What an annotation can be linked to: which ends the schema allows, which are likely, and the
/// letters that choose them.
@NullMarked
package org.hearsay.edit.linking;

import org.jspecify.annotations.NullMarked;
