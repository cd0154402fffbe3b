package org.hearsay.format.cas;

/// How a CAS is written down.
public enum CasForm {
    XMI("cas-xmi", ".xmi"),
    JSON("cas-json", ".json");

    private final String id;
    private final String ending;

    CasForm(String id, String ending) {
        this.id = id;
        this.ending = ending;
    }

    /// The format's stable name.
    public String id() {
        return id;
    }

    /// Of file names, with its dot.
    public String ending() {
        return ending;
    }
}
