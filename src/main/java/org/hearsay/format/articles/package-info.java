/// Reads tables and JSON Lines whose rows are articles.
@NullMarked
package org.hearsay.format.articles;

import org.jspecify.annotations.NullMarked;
