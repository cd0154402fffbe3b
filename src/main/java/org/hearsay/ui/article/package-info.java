/// The article with its marks: RichTextFX behind an interface of ours.
@NullMarked
package org.hearsay.ui.article;

import org.jspecify.annotations.NullMarked;
