package org.bluelamp.tenancy;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** A schema's complaint in the words of somebody who edits the file: what it is about, what it must be, what it is. */
final class SchemaReason {

    private final Error error;
    private final JsonNode rule;
    private final String description;
    private final StringBuilder pointer = new StringBuilder();
    private final StringBuilder subject = new StringBuilder();
    private final JsonNode at;

    /** @param schema the whole schema, for the description beside the rule that is broken */
    SchemaReason(JsonNode schema, JsonNode content, Error error) {
        this.error = error;
        this.rule = error.getSchemaNode();
        this.description = described(schema, error.getSchemaLocation().getFragment());
        this.at = follow(content, error.getInstanceLocation());
    }

    /** Where in the file: a name that should not be there is pointed at itself. */
    String pointer() {
        return error.getKeyword().equals("additionalProperties")
                        || error.getKeyword().equals("propertyNames")
                ? pointer + YamlTree.step(error.getProperty())
                : pointer.toString();
    }

    String words() {
        return switch (error.getKeyword()) {
            case "required" -> named(error.getProperty()) + " is missing";
            case "dependentRequired" ->
                named(error.getProperty()) + " needs " + list(rule.path(error.getProperty())) + " beside it";
            case "additionalProperties" -> named(error.getProperty()) + " is not known here";
            case "propertyNames" -> named(error.getProperty()) + " does not have the right form" + described(rule);
            case "enum" -> must("be one of " + list(rule)) + but();
            case "const" -> must("be " + rule.asString()) + but();
            case "type" -> must("be " + kind(rule.asString())) + but() + quotes();
            case "pattern" ->
                rule.asString().equals("\\S")
                        ? must("not be blank")
                        : subject() + " does not have the right form" + but() + description;
            case "minLength" -> must("have at least " + rule + " characters") + but();
            case "maxLength" -> must("have at most " + rule + " characters");
            case "minimum" -> must("be " + rule + " or more") + but();
            case "maximum" -> must("be " + rule + " or less") + but();
            case "minItems" -> must("hold at least " + rule + (rule.asInt() == 1 ? " item" : " items"));
            case "maxItems" -> must("hold at most " + rule + " items");
            case "minProperties" -> must("not be empty");
            case "uniqueItems" -> must("not name the same thing twice");
            default -> subject() + " is wrong: " + error.getMessage();
        };
    }

    /** Walks to the part complained of. A list item with a code of its own is called by it, others by their number. */
    private JsonNode follow(JsonNode content, NodePath path) {
        var node = content;
        for (int i = 0; i < path.getNameCount(); i++) {
            if (path.getElement(i) instanceof Integer index) {
                pointer.append('/').append(index);
                node = node.path(index);
                if (node.path("code").isString()) {
                    subject.replace(0, subject.length(), node.path("code").asString());
                } else {
                    subject.append('[').append(index + 1).append(']');
                }
            } else {
                var name = path.getName(i);
                pointer.append(YamlTree.step(name));
                subject.append(subject.isEmpty() ? "" : ".").append(name);
                node = node.path(name);
            }
        }
        return node;
    }

    private static String described(JsonNode schema, NodePath location) {
        var node = schema;
        for (int i = 0; i < location.getNameCount() - 1; i++) {
            node = location.getElement(i) instanceof Integer index ? node.path(index) : node.path(location.getName(i));
        }
        return described(node);
    }

    private static String described(JsonNode rule) {
        return rule.has("description") ? ". " + rule.path("description").asString() : "";
    }

    private String subject() {
        return subject.isEmpty() ? "the file" : subject.toString();
    }

    private String named(String property) {
        return subject.isEmpty() ? property : subject + "." + property;
    }

    private String must(String what) {
        return subject() + " must " + what;
    }

    private String but() {
        return ", but is "
                + switch (at.getNodeType()) {
                    case NULL, MISSING -> "empty";
                    case ARRAY -> kind("array");
                    case OBJECT -> kind("object");
                    case STRING -> "\"" + shortened(at.asString()) + "\"";
                    default -> at.toString();
                };
    }

    private String quotes() {
        return rule.asString().equals("string") && (at.isNumber() || at.isBoolean()) ? "; put it in quotes" : "";
    }

    private static String list(JsonNode values) {
        return values.valueStream().map(JsonNode::asString).collect(Collectors.joining(", "));
    }

    private static String kind(String type) {
        return switch (type) {
            case "object" -> "a block of named values";
            case "array" -> "a list";
            case "integer" -> "a whole number";
            case "boolean" -> "true or false";
            default -> "text";
        };
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 57) + "…";
    }
}
