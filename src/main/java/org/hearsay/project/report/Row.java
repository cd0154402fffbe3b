package org.hearsay.project.report;

/// One thing of a list.
///
/// @param text for a person: cells divided by tabs, without line ends
/// @param json one JSON object on one line
public record Row(String text, String json) {}
