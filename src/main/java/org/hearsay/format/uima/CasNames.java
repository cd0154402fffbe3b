package org.hearsay.format.uima;

/// Names of types and features that the format or its programs know.
public final class CasNames {

    public static final String TOP = "uima.cas.TOP";
    public static final String ANNOTATION = "uima.tcas.Annotation";
    public static final String DOCUMENT_ANNOTATION = "uima.tcas.DocumentAnnotation";
    public static final String SOFA = "uima.cas.Sofa";
    public static final String STRING = "uima.cas.String";
    public static final String STRING_ARRAY = "uima.cas.StringArray";
    public static final String VIEW = "_InitialView";

    public static final String SENTENCE =
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence";
    public static final String TOKEN = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token";
    public static final String ABOUT =
            "de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData";
    public static final String TITLE = "documentTitle";

    /// Ours: somebody whom annotations name, and what else is known of a document.
    public static final String ENTITY = "org.hearsay.Entity";

    public static final String METADATA = "org.hearsay.Metadata";
    public static final String IDENTIFIER = "entityId";
    public static final String NAME = "entityName";
    public static final String KEY = "key";
    public static final String VALUE = "value";

    /// The feature that parts of one annotation share.
    public static final String GROUP = UimaNames.GROUP;

    /// The file with the types, beside those with the documents.
    public static final String TYPE_SYSTEM = "TypeSystem.xml";

    public static final String SOURCE = "Governor";
    public static final String TARGET = "Dependent";

    private CasNames() {}
}
