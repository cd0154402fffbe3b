package org.hearsay.ui.guideline;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.parser.Parser;
import org.hearsay.ui.support.look.Controls;

/// Turns Markdown into nodes: paragraphs, headings, lists, bold and italics. What else there is
/// shows as its words.
final class MarkdownNodes extends AbstractVisitor {

    private final VBox page = new VBox(8);
    private final List<String> styles = new ArrayList<>();
    private TextFlow line = new TextFlow();
    private int number;

    private MarkdownNodes() {}

    static VBox render(String markdown) {
        var nodes = new MarkdownNodes();
        nodes.page.getStyleClass().add("guideline");
        Parser.builder().build().parse(markdown).accept(nodes);
        return nodes.page;
    }

    @Override
    public void visit(Heading heading) {
        styles.add("bold");
        block(heading);
        styles.removeLast();
    }

    @Override
    public void visit(Paragraph paragraph) {
        block(paragraph);
    }

    @Override
    public void visit(BulletList list) {
        int before = number;
        number = 0;
        visitChildren(list);
        number = before;
    }

    @Override
    public void visit(OrderedList list) {
        int before = number;
        number = 1;
        visitChildren(list);
        number = before;
    }

    @Override
    public void visit(ListItem item) {
        visitChildren(item);
        if (number > 0) {
            number++;
        }
    }

    @Override
    public void visit(StrongEmphasis strong) {
        styled("bold", strong);
    }

    @Override
    public void visit(Emphasis emphasis) {
        styled("italic", emphasis);
    }

    @Override
    public void visit(Code code) {
        append(code.getLiteral());
    }

    @Override
    public void visit(org.commonmark.node.Text text) {
        append(text.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        append(" ");
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        append("\n");
    }

    private void styled(String style, Node node) {
        styles.add(style);
        visitChildren(node);
        styles.removeLast();
    }

    private void block(Block block) {
        line = new TextFlow();
        visitChildren(block);
        if (block.getParent() instanceof ListItem) {
            var bullet = Controls.label(number > 0 ? number + "." : "•", "muted");
            bullet.setMinWidth(Region.USE_PREF_SIZE);
            HBox.setHgrow(line, Priority.ALWAYS);
            page.getChildren().add(new HBox(6, bullet, line));
        } else {
            page.getChildren().add(line);
        }
    }

    private void append(String words) {
        var text = new Text(words);
        text.getStyleClass().add("words");
        text.getStyleClass().addAll(styles);
        line.getChildren().add(text);
    }
}
