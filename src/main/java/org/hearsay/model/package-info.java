/// What a project is made of: documents, annotators, layers and the items on them, all immutable.
@NullMarked
package org.hearsay.model;

import org.jspecify.annotations.NullMarked;
