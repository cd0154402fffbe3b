package org.hearsay.dataset;

import java.util.Optional;
import org.hearsay.model.Annotation;
import org.hearsay.model.Entity;
import org.hearsay.schema.Schema;
import org.hearsay.schema.Value;

/// Which labels, relations and attributes of a schema play which part in a task, as its profile
/// says. An attribute that the profile does not name is the one of the part's own name.
public record Roles(Schema schema) {

    /// Who is meant where a text speaks for itself.
    public static final String AUTHOR = "AUTHOR";

    public Optional<String> label(String role) {
        return schema.role(role).filter(name -> schema.label(name).isPresent());
    }

    public Optional<String> relation(String role) {
        return schema.role(role).filter(name -> schema.relation(name).isPresent());
    }

    public boolean plays(Annotation annotation, String role) {
        return label(role).filter(annotation.label()::equals).isPresent();
    }

    /// The value that was chosen, or that holds where none was.
    public Optional<Value> value(Annotation annotation, String role) {
        var attribute = attribute(role);
        return annotation
                .attributes()
                .find(attribute)
                .or(() ->
                        schema.attribute(annotation.label(), attribute)
                                .flatMap(a -> a.defaultValue()));
    }

    /// The value as text, empty where none holds.
    public String text(Annotation annotation, String role) {
        return value(annotation, role).map(Value::shown).orElse("");
    }

    /// A property of an entity, empty where it has none.
    public String text(Entity entity, String name) {
        return entity.attributes()
                .find(name)
                .or(() ->
                        schema.entityAttributes().stream()
                                .filter(a -> a.name().equals(name))
                                .findFirst()
                                .flatMap(a -> a.defaultValue()))
                .map(Value::shown)
                .orElse("");
    }

    private String attribute(String role) {
        var name = schema.profile().getOrDefault(role, role);
        return name.substring(name.indexOf('.') + 1);
    }
}
