/// Puts a project's documents into splits that share no article, for training sets and for exports.
@NullMarked
package org.hearsay.project.splits;

import org.jspecify.annotations.NullMarked;
