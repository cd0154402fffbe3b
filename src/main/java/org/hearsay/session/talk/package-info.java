/// What is said about the annotations and documents of the open project.
@NullMarked
package org.hearsay.session.talk;

import org.jspecify.annotations.NullMarked;
