package org.hearsay.ui.suggestions;

import org.hearsay.project.suggest.OpenSuggestion;

/// What the list of suggestions asks of the article.
public interface SuggestionActions {

    /// Goes to the suggestion in its article.
    void go(OpenSuggestion suggestion);

    /// Accepts the one that the article's keys mean, and goes to the next.
    void accept();

    /// Refuses it, and goes to the next.
    void refuse();

    /// The focus goes back to the article.
    void leave();
}
