/// Coefficients of agreement over the documents of a project, from what was counted in each.
@NullMarked
package org.hearsay.project.agreement.figures;

import org.jspecify.annotations.NullMarked;
