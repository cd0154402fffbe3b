/// What a project can be asked about itself: its counts, its rows, its history and its health, each
/// as a line for a person and as JSON.
@NullMarked
package org.hearsay.project.report;

import org.jspecify.annotations.NullMarked;
