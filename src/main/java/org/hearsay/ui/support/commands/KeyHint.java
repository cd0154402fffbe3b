package org.hearsay.ui.support.commands;

/// A key that works now, as the key bar shows it.
///
/// @param id of the command
/// @param key as it stands on an English keyboard
public record KeyHint(String id, String key, String title, Runnable run) {}
