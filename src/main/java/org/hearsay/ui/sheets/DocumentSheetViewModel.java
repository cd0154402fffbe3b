package org.hearsay.ui.sheets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.hearsay.edit.Transaction;
import org.hearsay.edit.documents.DocumentRecipes;
import org.hearsay.model.Document;
import org.hearsay.model.DocumentRow;
import org.hearsay.model.LanguageTag;

/// What is known of one article, or of several at once, to be changed in one step.
public final class DocumentSheetViewModel {

    /// What every article can have, in the order of the sheet.
    private static final List<String> KNOWN =
            List.of(
                    Document.BYLINE,
                    Document.PUBLISHER,
                    Document.DATE,
                    Document.LANGUAGE,
                    Document.URL,
                    Document.TAGS,
                    Document.EVENT,
                    Document.NOTES);

    private final List<DocumentRow> rows;
    private final SheetWork work;
    private final Map<String, SheetField> fields = new LinkedHashMap<>();
    private final List<String> own = new ArrayList<>();
    private final List<String> tags;

    /// @param rows of the articles, at least one
    /// @param tags of the project, which are offered
    /// @param work whose the articles are, and how far
    public DocumentSheetViewModel(List<DocumentRow> rows, List<String> tags, SheetWork work) {
        this.tags = List.copyOf(tags);
        this.rows = List.copyOf(rows);
        this.work = work;
        if (isSingle()) {
            add(DocumentRecipes.TITLE);
        }
        KNOWN.forEach(this::add);
        var further = new TreeSet<String>();
        rows.forEach(row -> further.addAll(row.document().metadata().keySet()));
        further.remove(Document.SOURCE);
        further.stream().filter(name -> !fields.containsKey(name)).forEach(this::addOwn);
    }

    public List<DocumentRow> rows() {
        return rows;
    }

    public SheetWork work() {
        return work;
    }

    public boolean isSingle() {
        return rows.size() == 1;
    }

    public SheetField field(String name) {
        var field = fields.get(name);
        if (field == null) {
            throw new IllegalArgumentException("No such field: " + name);
        }
        return field;
    }

    public List<String> tags() {
        return tags;
    }

    /// Names of the fields that not every project has.
    public List<String> own() {
        return own;
    }

    /// Adds a field for something that nothing was known of yet.
    ///
    /// @return empty where the name is no new one
    public Optional<SheetField> addField(String name) {
        var wanted = name.strip();
        if (wanted.isEmpty()
                || wanted.contains("=")
                || wanted.equals(DocumentRecipes.TITLE)
                || wanted.equals(Document.SOURCE)
                || fields.containsKey(wanted)) {
            return Optional.empty();
        }
        addOwn(wanted);
        return Optional.of(field(wanted));
    }

    /// What is to be changed, by name.
    public Map<String, String> wanted() {
        var wanted = new LinkedHashMap<String, String>();
        for (var field : fields.values()) {
            field.wanted().ifPresent(value -> wanted.put(field.name(), value));
        }
        return wanted;
    }

    /// Whether it can be kept as it is: not without a title, nor with a language that is none.
    public boolean isComplete() {
        return !isLanguageWrong()
                && (!isSingle() || !field(DocumentRecipes.TITLE).textProperty().get().isBlank());
    }

    /// Whether what somebody typed as language is the tag of none. What a file brought stays until
    /// somebody changes it.
    public boolean isLanguageWrong() {
        return field(Document.LANGUAGE)
                .wanted()
                .filter(typed -> !typed.isEmpty() && !LanguageTag.isOne(typed))
                .isPresent();
    }

    /// Empty where nothing is changed.
    public Optional<Transaction> step() {
        return work.step(rows, wanted());
    }

    private void addOwn(String name) {
        own.add(name);
        add(name);
    }

    private void add(String name) {
        fields.put(name, new SheetField(name, values(name)));
    }

    private List<String> values(String name) {
        return rows.stream()
                .map(DocumentRow::document)
                .map(d -> name.equals(DocumentRecipes.TITLE) ? d.title() : d.metadata(name))
                .toList();
    }
}
