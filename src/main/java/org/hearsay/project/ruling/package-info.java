/// What reviewers ask of the guideline, and the rulings that answer it.
@NullMarked
package org.hearsay.project.ruling;

import org.jspecify.annotations.NullMarked;
