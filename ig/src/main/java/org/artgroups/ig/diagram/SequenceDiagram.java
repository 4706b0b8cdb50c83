package org.artgroups.ig.diagram;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.sourceforge.plantuml.FileFormat;
import net.sourceforge.plantuml.FileFormatOption;
import net.sourceforge.plantuml.SourceStringReader;

/**
 * A sequence diagram, written in PlantUML.
 *
 * @param svg the picture
 * @param width of the picture, in pixels
 * @param steps the same in words
 */
public record SequenceDiagram(String svg, int width, List<Step> steps) {

    /**
     * Draws a diagram.
     *
     * @param source PlantUML
     * @param style PlantUML that says how it looks, put at its beginning
     * @throws IllegalArgumentException if it is none, or has what cannot be said in words
     */
    public static SequenceDiagram of(String source, String style) throws IOException {
        List<Step> steps = SequenceText.of(source);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        var drawn = new SourceStringReader(source.replaceFirst("@startuml\\n", "@startuml\n" + style))
                .outputImage(bytes, new FileFormatOption(FileFormat.SVG, false));
        if (drawn == null || drawn.getDescription().contains("Error")) {
            throw new IllegalArgumentException("this is no sequence diagram: " + source);
        }
        String svg = bytes.toString(StandardCharsets.UTF_8)
                .replaceAll("<\\?plantuml[^>]*\\?>", "")
                // some writers of XML take the parts for something else than SVG
                .replace(" xmlns=\"\"", "")
                .replaceAll("(?s)<!--.*?-->", "");
        return new SequenceDiagram(
                svg, Integer.parseInt(svg.replaceFirst("(?s).*?\\bwidth=\"(\\d+)px\".*", "$1")), steps);
    }
}
