package org.hearsay.cli.exchange;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hearsay.cli.terminal.UsageException;
import org.hearsay.format.mapping.Mapping;
import org.hearsay.model.LanguageTag;
import org.hearsay.project.FileChoice;
import org.hearsay.project.FileChoices;
import org.hearsay.project.ImportRequest;
import org.hearsay.project.ProjectException;
import org.hearsay.project.intake.MappingFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// How files are read.
public final class ReadingOptions {

    @Option(
            names = "--as",
            paramLabel = "ANNOTATOR",
            description =
                    "Whose the annotations are where the files do not say."
                            + " Without it: the name of their folder.")
    private String annotator = "";

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            description = "Encoding of text files. Without it: told from their bytes.")
    private String encoding = "";

    @Option(
            names = {"--map", "--mapping"},
            paramLabel = "FILE",
            description =
                    "Which fields of a table or of JSON Lines are text, title and metadata; the"
                            + " import wizard makes such a file. Or names: a line THEIRS = OURS for"
                            + " each label, .THEIRS = OURS for an attribute, @THEIRS = OURS for an"
                            + " annotator, - for what is left out.")
    private @Nullable Path mapping;

    @Option(
            names = "--text-field",
            paramLabel = "FIELD",
            description = "The field of a table that is the text; all others become metadata.")
    private String textField = "";

    @Option(
            names = "--exclude-repeated",
            description =
                    "Mark a headline that stands twice as no part of the article. The text stays"
                            + " as it is.")
    private boolean excludeRepeated;

    @Option(
            names = "--detect-language",
            description =
                    "Tell the language of each article from its text, where the file does not.")
    private boolean detectLanguage;

    @Option(
            names = "--language",
            paramLabel = "TAG",
            description =
                    "The language of each article of which the file tells none, such as de or"
                            + " en-GB.")
    private String language = "";

    @Option(names = "--keep-duplicates", description = "Take in texts that are there already.")
    private boolean keepDuplicates;

    /// @param format id; empty to tell from the files
    /// @param strict whether a single line that cannot be taken in refuses everything
    /// @throws ProjectException if there is no such mapping
    public ImportRequest request(List<Path> paths, String format, boolean strict)
            throws ProjectException {
        return new ImportRequest(
                paths, format, annotator, charset(), strict, keepDuplicates, choices());
    }

    private FileChoices choices() throws ProjectException {
        var line = excludeRepeated ? FileChoice.FirstLine.EXCLUDE : FileChoice.FirstLine.KEEP;
        var choice = FileChoice.DEFAULT.with(line);
        if (detectLanguage) {
            choice = choice.speaking(new FileChoice.Language.Told());
        }
        if (!language.isEmpty()) {
            choice = choice.speaking(new FileChoice.Language.Named(tag()));
        }
        if (!textField.isEmpty()) {
            choice = choice.mapped(Mapping.ofTextAndAll(textField));
        }
        return mapping == null
                ? new FileChoices(Map.of(), choice)
                : MappingFile.over(choice, mapping);
    }

    private String tag() {
        if (!LanguageTag.isOne(language)) {
            throw new UsageException(
                    "\"%s\" is no tag of a language; take one such as de, en-GB or zh-Hant."
                            .formatted(language));
        }
        if (detectLanguage) {
            throw new UsageException("Give --language or --detect-language, not both.");
        }
        return language;
    }

    private @Nullable Charset charset() {
        if (encoding.isEmpty()) {
            return null;
        }
        try {
            return Charset.forName(encoding);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
            throw new UsageException(
                    "There is no encoding \"%s\"; common ones are UTF-8, windows-1252, UTF-16."
                            .formatted(encoding));
        }
    }
}
