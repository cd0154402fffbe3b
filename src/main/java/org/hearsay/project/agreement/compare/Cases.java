package org.hearsay.project.agreement.compare;

/// Takes cases as they are found.
@FunctionalInterface
public interface Cases {
    void add(Case found);
}
