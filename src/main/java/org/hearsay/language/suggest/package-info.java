/// Rules that propose what to mark in an article: who says what, by which word, and what is no part
/// of the article. All are local and pure, and none is ever sure.
@NullMarked
package org.hearsay.language.suggest;

import org.jspecify.annotations.NullMarked;
