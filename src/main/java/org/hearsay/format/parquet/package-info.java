/// Rows in columns: Parquet files.
@NullMarked
package org.hearsay.format.parquet;

import org.jspecify.annotations.NullMarked;
