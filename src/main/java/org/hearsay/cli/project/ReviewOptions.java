package org.hearsay.cli.project;

import java.util.Locale;
import org.hearsay.edit.settings.ReviewRules;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// How a project is to be reviewed, as options of `hearsay settings`.
final class ReviewOptions {

    @Option(
            names = "--review-names",
            paramLabel = "hidden|shown",
            description = "Whether a reviewer sees who said what before deciding.")
    private ReviewRules.@Nullable Names names;

    @Option(
            names = "--review-strategy",
            paramLabel = "all-agree|majority|none",
            description =
                    "What goes into gold by itself: what all agree on, also what most of three and"
                            + " more say, or nothing.",
            converter = Strategy.class)
    private ReviewRules.@Nullable Strategy strategy;

    @Option(
            names = "--review-own-work",
            paramLabel = "allowed|forbidden",
            description = "Whether somebody may review what they annotated themselves.")
    private ReviewRules.@Nullable OwnWork ownWork;

    /// Takes the words with a hyphen.
    static final class Strategy implements ITypeConverter<ReviewRules.Strategy> {

        @Override
        public ReviewRules.Strategy convert(String word) {
            return switch (word.toLowerCase(Locale.ROOT)) {
                case "all-agree" -> ReviewRules.Strategy.ALL_AGREE;
                case "majority" -> ReviewRules.Strategy.MAJORITY;
                case "none" -> ReviewRules.Strategy.NONE;
                default ->
                        throw new TypeConversionException(
                                "\"" + word + "\" is none of all-agree, majority, none");
            };
        }
    }

    boolean isEmpty() {
        return names == null && strategy == null && ownWork == null;
    }

    ReviewRules wanted(ReviewRules before) {
        var rules = before;
        if (names != null) {
            rules = rules.withNames(names);
        }
        if (strategy != null) {
            rules = rules.withStrategy(strategy);
        }
        return ownWork == null ? rules : rules.withOwnWork(ownWork);
    }
}
