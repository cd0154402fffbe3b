package org.hearsay.ui.support.look;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.parser.Parser;

/// Turns Markdown into nodes: paragraphs, headings, lists, tables, code, links, bold and italics.
/// What else there is shows as its words.
public final class MarkdownNodes extends AbstractVisitor {

    private static final double NARROW = 260;

    private final VBox page = new VBox(8);
    private final List<String> styles = new ArrayList<>();
    private TextFlow line = new TextFlow();
    private int number;

    private final Consumer<String> follow;

    private MarkdownNodes(Consumer<String> follow) {
        this.follow = follow;
    }

    /// Links are words only.
    public static VBox render(String markdown) {
        return render(markdown, _ -> {});
    }

    /// @param follow is given the destination of a link that was clicked
    public static VBox render(String markdown, Consumer<String> follow) {
        var nodes = new MarkdownNodes(follow);
        nodes.page.getStyleClass().add("guideline");
        Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .build()
                .parse(markdown)
                .accept(nodes);
        return nodes.page;
    }

    @Override
    public void visit(Heading heading) {
        styles.add("bold");
        styles.add("heading-" + Math.min(heading.getLevel(), 3));
        block(heading);
        styles.removeLast();
        styles.removeLast();
    }

    @Override
    public void visit(FencedCodeBlock code) {
        var words = new Label(code.getLiteral().stripTrailing());
        words.getStyleClass().add("code-block");
        Wrapping.of(words);
        words.setMaxWidth(Double.MAX_VALUE);
        page.getChildren().add(words);
    }

    @Override
    public void visit(Link link) {
        int before = line.getChildren().size();
        styled("link", link);
        line.getChildren().stream()
                .skip(before)
                .forEach(word -> word.setOnMouseClicked(_ -> follow.accept(link.getDestination())));
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock table) {
            page.getChildren().add(grid(table));
        } else {
            visitChildren(block);
        }
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
        styles.add("code");
        append(code.getLiteral());
        styles.removeLast();
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

    /// Columns share the room, the last one takes what is left.
    private GridPane grid(TableBlock table) {
        var grid = new GridPane(16, 6);
        grid.getStyleClass().add("table");
        int row = 0;
        for (var part = table.getFirstChild(); part != null; part = part.getNext()) {
            boolean isHead = part instanceof TableHead;
            for (var line = part.getFirstChild(); line != null; line = line.getNext()) {
                row(grid, row++, line, isHead);
            }
        }
        return grid;
    }

    private void row(GridPane grid, int row, Node cells, boolean isHead) {
        int column = 0;
        for (var cell = cells.getFirstChild(); cell != null; cell = cell.getNext()) {
            line = new TextFlow();
            if (isHead) {
                styled("bold", cell);
            } else {
                visitChildren(cell);
            }
            boolean isLast = cell.getNext() == null;
            line.setMaxWidth(isLast ? Double.MAX_VALUE : NARROW);
            GridPane.setHgrow(line, isLast ? Priority.ALWAYS : Priority.NEVER);
            GridPane.setValignment(line, VPos.TOP);
            grid.add(line, column++, row);
        }
    }

    private void append(String words) {
        var pieces = FlowText.of(words, "words");
        pieces.forEach(piece -> piece.getStyleClass().addAll(styles));
        line.getChildren().addAll(pieces);
    }
}
