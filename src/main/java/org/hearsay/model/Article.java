package org.hearsay.model;

import org.hearsay.text.DocumentText;
import org.hearsay.text.Form;

/// A document with its text.
public record Article(Document document, DocumentText text, Form form) {}
