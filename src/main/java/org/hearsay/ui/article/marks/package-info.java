/// What marks are made of: scene, metrics, colours, ink and touch areas. Knows no toolkit.
@NullMarked
package org.hearsay.ui.article.marks;

import org.jspecify.annotations.NullMarked;
