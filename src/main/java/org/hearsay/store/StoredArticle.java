package org.hearsay.store;

import org.hearsay.model.Article;
import org.hearsay.text.Segmentation;

/// A document as the project file keeps it.
///
/// @param source the bytes that it was imported from; empty where there were none
public record StoredArticle(Article article, Segmentation segmentation, byte[] source) {}
