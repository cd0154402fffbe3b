/// The file that keeps a person's settings.
@NullMarked
package org.hearsay.settings.file;

import org.jspecify.annotations.NullMarked;
