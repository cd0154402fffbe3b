package org.hearsay.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.hearsay.format.AnnotatedDocument;
import org.hearsay.format.Loss;
import org.hearsay.model.Annotation;
import org.hearsay.model.Id;
import org.hearsay.model.Layer;

/// Notes the words of what is exported as it goes by, so that a loss can be told by more than an
/// id. What is behind the first [#MOST] things goes without words: a large corpus must not be kept
/// in memory for them. One thread.
final class Excerpts {

    private static final int MOST = 50_000;

    /// In UTF-16 code units; about a line of the wizard.
    private static final int LONGEST = 60;

    private final int most;
    private final Map<String, String> words = new HashMap<>();

    private Excerpts(int most) {
        this.most = most;
    }

    static Excerpts kept() {
        return new Excerpts(MOST);
    }

    /// Where nobody asks for words.
    static Excerpts none() {
        return new Excerpts(0);
    }

    /// The same documents, whose words are noted as they go by.
    Iterator<AnnotatedDocument> through(Iterator<AnnotatedDocument> documents) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return documents.hasNext();
            }

            @Override
            public AnnotatedDocument next() {
                var document = documents.next();
                if (words.size() < most) {
                    note(document);
                }
                return document;
            }
        };
    }

    /// By the ids of the losses; those that are about no words have none.
    Map<String, String> of(List<Loss> losses) {
        var ids = new HashSet<String>();
        losses.forEach(loss -> ids.add(loss.id()));
        var found = new HashMap<>(words);
        found.keySet().retainAll(ids);
        return found;
    }

    private void note(AnnotatedDocument document) {
        var text = document.article().text();
        for (var layer : document.layers()) {
            for (var annotation : layer.annotations()) {
                words.put(annotation.id().toString(), excerpt(text.at(annotation.anchor())));
            }
            links(layer);
        }
        for (var comment : document.comments()) {
            words.put(comment.id().toString(), excerpt(comment.text()));
        }
    }

    private void links(Layer layer) {
        for (var relation : layer.relations()) {
            var ends = new ArrayList<String>();
            for (var end : List.of(relation.source(), relation.target())) {
                layer.annotation(end).map(Annotation::id).ifPresent(id -> ends.add(known(id)));
            }
            words.put(relation.id().toString(), String.join(" → ", ends));
        }
    }

    private String known(Id annotation) {
        return words.getOrDefault(annotation.toString(), "");
    }

    /// On one line, cut behind a whole character.
    private static String excerpt(String whole) {
        var line = whole.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST) {
            return line;
        }
        int end = LONGEST - 1;
        return line.substring(0, Character.isLowSurrogate(line.charAt(end)) ? end - 1 : end) + "…";
    }
}
