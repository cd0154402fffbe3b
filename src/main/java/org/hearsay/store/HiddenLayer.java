package org.hearsay.store;

import org.hearsay.model.Id;

/// A layer that somebody is not to see yet.
public record HiddenLayer(Id layer, Id document) {}
