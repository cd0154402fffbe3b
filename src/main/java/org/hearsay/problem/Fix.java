package org.hearsay.problem;

import java.util.Locale;
import org.hearsay.model.Id;
import org.hearsay.schema.Constraint;
import org.hearsay.schema.Value;
import org.hearsay.text.Anchor;

/// A named way out of a problem. What it is called on the screen says the message bundle; what it
/// changes is worked out when it is chosen, for the annotation as it is then.
public sealed interface Fix {

    /// As the schema and the command line write it, such as `set:voice=source`.
    String text();

    /// The attribute gets a value.
    record SetValue(String attribute, Value value) implements Fix {

        @Override
        public String text() {
            return "set:" + attribute + "=" + value.shown();
        }
    }

    /// An attribute of a relation that starts at the annotation gets a value.
    ///
    /// @param relation id of the relation
    record SetLinkValue(Id relation, String attribute, Value value) implements Fix {

        @Override
        public String text() {
            return "set:" + attribute + "=" + value.shown();
        }
    }

    /// An attribute of a speaker who is mentioned there gets a value.
    ///
    /// @param speaker id of the speaker
    record SetSpeakerValue(Id speaker, String attribute, Value value) implements Fix {

        @Override
        public String text() {
            return "set:" + attribute + "=" + value.shown();
        }
    }

    /// The annotation becomes one of another label.
    record Relabel(String label) implements Fix {

        @Override
        public String text() {
            return Constraint.ToDecide.RELABEL + label;
        }
    }

    /// The attribute loses its value.
    record ClearValue(String attribute) implements Fix {

        @Override
        public String text() {
            return "clear:" + attribute;
        }
    }

    /// A person chooses the attribute's value.
    record EditValue(String attribute) implements Fix {

        @Override
        public String text() {
            return "edit:" + attribute;
        }
    }

    /// The attribute gets the words at the other end of a relation.
    record FillFrom(String attribute, String relation) implements Fix {

        @Override
        public String text() {
            return "fill_from:" + relation;
        }
    }

    /// A relation of the type leads to the nearest annotation that it may lead to.
    record Link(String relation) implements Fix {

        @Override
        public String text() {
            return "link";
        }
    }

    /// Relations of the type that start at the annotation are taken away, all but the first `keep`.
    record Unlink(String relation, int keep) implements Fix {

        @Override
        public String text() {
            return "unlink:" + relation;
        }
    }

    /// The annotation stands elsewhere.
    ///
    /// @param after in UTF-16 code units
    record Reshape(Shaping shaping, Anchor after) implements Fix {

        @Override
        public String text() {
            return shaping.text();
        }
    }

    /// The annotation is right as it stands.
    record Confirm() implements Fix {

        @Override
        public String text() {
            return "confirm";
        }
    }

    /// The annotation is taken away, with its relations.
    record Remove() implements Fix {

        @Override
        public String text() {
            return "remove";
        }
    }

    /// How a range is mended.
    enum Shaping {
        WHOLE_WORDS,
        WITHOUT_SPACE,
        PART_PER_PARAGRAPH,
        INSIDE_TEXT,
        START_AFTER_CUE,
        END_BEFORE_CUE,
        WITH_MARKS,
        WITH_CLOSING_MARK,
        WITH_OPENING_MARK,
        WITHOUT_CLOSING_MARK,
        WITHOUT_OPENING_MARK;

        /// Lower case, words joined by hyphens.
        public String text() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
