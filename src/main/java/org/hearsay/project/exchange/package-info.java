/// Ways of corpora that lead through a project, or around it.
@NullMarked
package org.hearsay.project.exchange;

import org.jspecify.annotations.NullMarked;
