/// How long the person worked on which article, as this computer knows it.
@NullMarked
package org.hearsay.project.time;

import org.jspecify.annotations.NullMarked;
