package org.hearsay.project.talk;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.edit.Transaction;
import org.hearsay.edit.talk.TalkRecipes;
import org.hearsay.model.Comment;
import org.hearsay.model.DocumentRow;
import org.hearsay.model.Id;
import org.hearsay.model.Stamp;
import org.hearsay.model.talk.Talk;
import org.hearsay.model.talk.Talks;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.ProjectException.Kind;
import org.hearsay.project.Projects;
import org.hearsay.project.Translation;
import org.hearsay.text.phrase.Phrase;

/// The comments of a project. Each change is one step that can be undone.
public final class Comments {

    /// Digits of an id that are enough to be taken for one.
    private static final int SHORTEST = 4;

    private static final int PAGE = 200;

    private final Project project;
    private final Id author;
    private final Clock clock;

    /// @param author id of whoever writes
    public Comments(Project project, Id author, Clock clock) {
        this.project = project;
        this.author = author;
        this.clock = clock;
    }

    /// The threads on documents that count.
    public static Talks of(Project project) throws ProjectException {
        var documents = counting(project);
        return Talks.of(
                Translation.now(Projects.storeOf(project).comments()).stream()
                        .filter(c -> documents.contains(c.document()))
                        .toList());
    }

    private static Set<Id> counting(Project project) throws ProjectException {
        var documents = new HashSet<Id>();
        long place = 0;
        List<DocumentRow> page;
        do {
            page = Translation.now(project.documents(place, PAGE));
            for (var row : page) {
                documents.add(row.document().id());
                place = row.place();
            }
        } while (!page.isEmpty());
        return documents;
    }

    /// @return id of the comment
    public Id onDocument(DocumentRow row, String text) throws ProjectException {
        return write(row.document().id(), row.document().id(), text);
    }

    /// @param annotation its id, or the first or last digits of it
    /// @return id of the comment
    /// @throws ProjectException if the document has no such annotation, or more than one
    public Id onAnnotation(DocumentRow row, String annotation, String text)
            throws ProjectException {
        var ids =
                Translation.now(project.open(row.document().id())).layers().stream()
                        .flatMap(l -> l.annotations().stream())
                        .map(a -> a.id())
                        .filter(id -> isCalled(id, annotation))
                        .toList();
        return write(row.document().id(), only(ids, Phrase.of("annotation"), annotation), text);
    }

    /// @param comment its id, or the first or last digits of it
    /// @return id of the answer
    public Id answer(String comment, String text) throws ProjectException {
        var talk = talk(comment);
        return write(talk.first().document(), talk.first().id(), text);
    }

    public void resolve(String comment) throws ProjectException {
        var talk = talk(comment);
        if (talk.isOpen()) {
            perform(TalkRecipes.resolve(talk, clock.instant()));
        }
    }

    public void reopen(String comment) throws ProjectException {
        var talk = talk(comment);
        if (!talk.isOpen()) {
            perform(TalkRecipes.reopen(talk, clock.instant()));
        }
    }

    /// Removes the thread of a comment.
    public void remove(String comment) throws ProjectException {
        perform(TalkRecipes.remove(talk(comment)));
    }

    private Id write(Id document, Id subject, String text) throws ProjectException {
        if (text.isBlank()) {
            throw new ProjectException(
                    Kind.INPUT, Phrase.of("A comment needs words; nothing was changed."));
        }
        var comment =
                new Comment(
                        project.ids().next(),
                        document,
                        subject,
                        author,
                        text.strip(),
                        false,
                        Stamp.at(clock.instant()));
        perform(TalkRecipes.write(comment));
        return comment.id();
    }

    private Talk talk(String name) throws ProjectException {
        var talks = of(project);
        var ids =
                talks.all().stream()
                        .flatMap(t -> Stream.concat(Stream.of(t.first()), t.answers().stream()))
                        .map(Comment::id)
                        .filter(id -> isCalled(id, name))
                        .toList();
        return talks.with(only(ids, Phrase.of("comment"), name)).orElseThrow();
    }

    private Id only(List<Id> found, Phrase what, String name) throws ProjectException {
        if (found.size() == 1) {
            return found.getFirst();
        }
        throw new ProjectException(
                found.isEmpty() ? Kind.MISSING : Kind.INPUT,
                found.isEmpty()
                        ? Phrase.of("There is no %s \"%s\"; nothing was changed.", what, name)
                        : Phrase.of(
                                "%d ids match the %s \"%s\"; give more of its digits. Nothing was changed.",
                                found.size(), what, name));
    }

    private static boolean isCalled(Id id, String name) {
        var digits = name.toLowerCase(Locale.ROOT);
        var text = id.toString();
        return digits.length() >= SHORTEST && (text.startsWith(digits) || text.endsWith(digits));
    }

    private void perform(Transaction step) throws ProjectException {
        Translation.now(project.log().append(author, step));
    }
}
