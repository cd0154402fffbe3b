package org.hearsay.ui.support;

/// What version of the program this is.
public final class Version {

    private Version() {}

    /// For example "Version 0.1.0".
    public static String in(Messages messages) {
        var number = Version.class.getPackage().getImplementationVersion();
        return number == null
                ? messages.text("version.development")
                : messages.text("version.number", number);
    }
}
