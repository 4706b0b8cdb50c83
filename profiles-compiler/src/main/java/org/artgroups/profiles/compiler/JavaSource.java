package org.artgroups.profiles.compiler;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * One generated Java file of the package {@value #PACKAGE}.
 *
 * @param name simple name of its only top-level type
 * @param text the whole file
 */
record JavaSource(String name, String text) {

    /** The Java package of everything generated. */
    static final String PACKAGE = "org.artgroups.fhir.generated";

    /** {@code icd-10} as the name of a type: {@code Icd10}. */
    static String typeName(String id) {
        return Arrays.stream(id.split("[^A-Za-z0-9]+"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }

    /** {@code vl-due}, {@code vlDue} or {@code VL due} as the name of a constant: {@code VL_DUE}. */
    static String constantName(String words) {
        String name = words.replace("'", "")
                .replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                .replaceAll("[^A-Za-z0-9]+", "_")
                .replaceAll("^_|_$", "")
                .toUpperCase(Locale.ROOT);
        return Character.isDigit(name.charAt(0)) ? "_" + name : name;
    }

    /** A Java string literal. */
    static String literal(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }

    /** A Javadoc comment of one line, indented by {@code indent}. */
    static String javadoc(String indent, String text) {
        String escaped = text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("@", "&#64;")
                .replace("*/", "*&#47;")
                .replace("\\", "&#92;")
                .replaceAll("\\s+", " ")
                .strip();
        return indent + "/** " + escaped + " */\n";
    }
}
