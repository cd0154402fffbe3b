/// What is kept on the disk while texts are compared with each other.
@NullMarked
package org.hearsay.project.likeness;

import org.jspecify.annotations.NullMarked;
