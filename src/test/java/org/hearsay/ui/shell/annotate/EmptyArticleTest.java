package org.hearsay.ui.shell.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javafx.collections.FXCollections;
import org.hearsay.ui.support.Messages;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class EmptyArticleTest {

    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void anEmptyProjectIsOneUntilAnArticleComesHoweverLongThatTakes() {
        var documents = FXCollections.<String>observableArrayList();
        var empty = new EmptyArticle(Messages.in(Locale.ENGLISH));
        empty.watch(documents);
        assertThat(empty.lookup("#empty-import").getParent().isVisible()).isTrue();
        // What nobody keeps is gone then.
        System.gc();
        System.gc();
        documents.add("an article");
        assertThat(empty.lookup("#empty-import").getParent().isVisible()).isFalse();
        documents.clear();
        assertThat(empty.lookup("#empty-import").getParent().isVisible()).isTrue();
    }
}
