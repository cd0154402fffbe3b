package org.hearsay.project.rescue;

/// Something that a damaged project did not give any more.
///
/// @param where title of the article that it belongs to; empty for what belongs to none, `#` and a
///   number for an article whose title is not known
/// @param count how many of them
/// @param source where what stands in its place comes from
public record Missing(What what, String where, int count, Source source) {

    /// Nothing stands in its place.
    static Missing of(What what, String where, int count) {
        return new Missing(what, where, count, Source.NONE);
    }

    /// What it is.
    public enum What {
        /// The project's name and settings.
        SETTINGS,
        SCHEMA,
        PEOPLE,
        SPEAKERS,
        /// An article with all that was on it.
        ARTICLE,
        /// The title and metadata of an article.
        DETAILS,
        /// Headings, emphasis, links and the imported file of an article.
        FORM,
        LAYERS,
        /// Annotations and links.
        ANNOTATIONS,
        COMMENTS,
        DECISIONS,
        /// Which articles and layers there were.
        EXTENT
    }

    /// Where something comes from.
    public enum Source {
        NONE,
        /// The newest backup that is sound.
        BACKUP,
        /// What a new project begins with.
        NEW
    }
}
