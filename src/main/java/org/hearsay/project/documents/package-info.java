/// What can be done with whole documents of a project.
@NullMarked
package org.hearsay.project.documents;

import org.jspecify.annotations.NullMarked;
