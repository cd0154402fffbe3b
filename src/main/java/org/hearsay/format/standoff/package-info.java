/// What formats share whose annotations stand apart from the text: offsets brought to the text,
/// words compared, values with their types, JSON one object at a time, losses counted.
@NullMarked
package org.hearsay.format.standoff;

import org.jspecify.annotations.NullMarked;
