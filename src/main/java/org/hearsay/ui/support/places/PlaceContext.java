package org.hearsay.ui.support.places;

import org.hearsay.session.ProjectSession;
import org.hearsay.ui.support.Desktop;
import org.hearsay.ui.support.Notices;
import org.hearsay.ui.support.Tools;
import org.hearsay.ui.support.look.Sheets;

/// What a place is made with.
///
/// @param sheets for cards over the window
public record PlaceContext(
        ProjectSession session,
        Desktop desktop,
        Tools tools,
        Notices notices,
        Sheets sheets,
        Navigation navigation) {}
