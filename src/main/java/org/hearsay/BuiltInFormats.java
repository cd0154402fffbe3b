package org.hearsay;

import java.util.List;
import org.hearsay.format.CorpusReader;
import org.hearsay.format.CorpusWriter;
import org.hearsay.format.Formats;
import org.hearsay.format.articles.TableReader;
import org.hearsay.format.brat.BratReader;
import org.hearsay.format.brat.BratWriter;
import org.hearsay.format.cas.CasReader;
import org.hearsay.format.cas.write.CasWriter;
import org.hearsay.format.claimreview.ClaimReviewWriter;
import org.hearsay.format.conll.ConllReader;
import org.hearsay.format.conll.ConllWriter;
import org.hearsay.format.doccano.DoccanoReader;
import org.hearsay.format.doccano.DoccanoWriter;
import org.hearsay.format.gate.BdocReader;
import org.hearsay.format.gate.BdocWriter;
import org.hearsay.format.gate.GateXmlReader;
import org.hearsay.format.gate.GateXmlWriter;
import org.hearsay.format.html.HtmlReader;
import org.hearsay.format.html.MarkdownReader;
import org.hearsay.format.hub.HubWriter;
import org.hearsay.format.jsonl.JsonlReader;
import org.hearsay.format.jsonl.JsonlWriter;
import org.hearsay.format.labelstudio.LabelStudioReader;
import org.hearsay.format.labelstudio.LabelStudioWriter;
import org.hearsay.format.office.OfficeReader;
import org.hearsay.format.office.PdfReader;
import org.hearsay.format.page.PageWriter;
import org.hearsay.format.prodigy.ProdigyReader;
import org.hearsay.format.prodigy.ProdigyWriter;
import org.hearsay.format.refi.RefiReader;
import org.hearsay.format.refi.RefiWriter;
import org.hearsay.format.seed.SeedReader;
import org.hearsay.format.spacy.SpacyWriter;
import org.hearsay.format.tables.TablesWriter;
import org.hearsay.format.tei.TeiReader;
import org.hearsay.format.tei.TeiWriter;
import org.hearsay.format.text.TextReader;
import org.hearsay.format.text.TextWriter;
import org.hearsay.format.w3c.WebAnnotationReader;
import org.hearsay.format.w3c.WebAnnotationWriter;
import org.hearsay.format.webanno.WebAnnoReader;
import org.hearsay.format.webanno.write.WebAnnoWriter;

/// The formats that the program comes with.
public final class BuiltInFormats {

    private BuiltInFormats() {}

    public static Formats all() {
        return new Formats(readers(), writers());
    }

    /// Those that recognise a file by more than its ending come first.
    private static List<CorpusReader> readers() {
        return List.of(
                new JsonlReader(),
                new SeedReader(),
                new BratReader(),
                new DoccanoReader(),
                new ConllReader(),
                new LabelStudioReader(),
                new WebAnnoReader(),
                new ProdigyReader(),
                CasReader.xmi(),
                CasReader.json(),
                new GateXmlReader(),
                new BdocReader(),
                new TeiReader(),
                new RefiReader(),
                new WebAnnotationReader(),
                TableReader.jsonl(),
                TableReader.csv(),
                TableReader.xlsx(),
                new HtmlReader(),
                new MarkdownReader(),
                OfficeReader.docx(),
                OfficeReader.odt(),
                OfficeReader.rtf(),
                new PdfReader(),
                new TextReader());
    }

    /// In the order in which people choose.
    private static List<CorpusWriter> writers() {
        return List.of(
                new JsonlWriter(),
                new BratWriter(),
                new DoccanoWriter(),
                new ConllWriter(),
                new LabelStudioWriter(),
                new WebAnnoWriter(),
                new ProdigyWriter(),
                CasWriter.xmi(),
                CasWriter.json(),
                new GateXmlWriter(),
                new BdocWriter(),
                new TeiWriter(),
                new RefiWriter(),
                new WebAnnotationWriter(),
                new ClaimReviewWriter(),
                TablesWriter.csv(),
                TablesWriter.xlsx(),
                new HubWriter(),
                new SpacyWriter(),
                new TextWriter(),
                new PageWriter());
    }
}
