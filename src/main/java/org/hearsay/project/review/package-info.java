/// Reviewing the documents of a project: what annotators differ in, and deciding it.
@NullMarked
package org.hearsay.project.review;

import org.jspecify.annotations.NullMarked;
