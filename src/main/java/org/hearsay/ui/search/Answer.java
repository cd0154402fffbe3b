package org.hearsay.ui.search;

import java.util.Map;
import org.hearsay.model.Id;
import org.hearsay.project.search.Totals;

/// The end of a search.
///
/// @param ranks place of a document among those that fit best, from 0
record Answer(Totals totals, Map<Id, Integer> ranks) {}
