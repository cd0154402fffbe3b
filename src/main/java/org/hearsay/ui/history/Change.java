package org.hearsay.ui.history;

/// One difference that a step made, in words.
///
/// @param what changed, such as "Claim" or "Check worthy"
/// @param before empty where it was not there
/// @param after empty where it is no more
record Change(String what, String before, String after) {}
