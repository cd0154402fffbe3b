/// Looking for words and patterns in the texts of a project: the lines of a concordance, their
/// annotations, and proposals made of them.
@NullMarked
package org.hearsay.project.search;

import org.jspecify.annotations.NullMarked;
