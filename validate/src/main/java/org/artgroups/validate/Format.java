package org.artgroups.validate;

import java.nio.charset.StandardCharsets;

/** How a resource is written. */
public enum Format {
    /** JSON. */
    JSON,
    /** XML. */
    XML;

    /** What a text is by its first character: XML if that is {@code <}. */
    public static Format of(byte[] content) {
        String start = new String(content, 0, Math.min(content.length, 200), StandardCharsets.UTF_8);
        return start.replace("\uFEFF", "").stripLeading().startsWith("<") ? XML : JSON;
    }
}
