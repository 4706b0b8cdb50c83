package org.artgroups.ig.page;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.artgroups.ig.artifact.Artifact;
import org.artgroups.ig.artifact.ArtifactKind;
import org.artgroups.ig.artifact.Artifacts;
import org.hl7.fhir.r4.model.ImplementationGuide;
import org.jsoup.nodes.Element;

/** What a publication says of itself: version, status, date, publisher, licence and language, from the ImplementationGuide. */
final class Publication {

    private Publication() {}

    /** A box with which version this is, and where it is from. */
    static Element box(Artifacts artifacts) {
        Element fragment = new Element("div");
        Element box = fragment.appendElement("p").addClass("publication");
        box.text(String.join(" ", sentences(artifacts.all(ArtifactKind.GUIDE).get(0))));
        return fragment;
    }

    /** The sentences that the foot of every page has, too. */
    static List<String> sentences(Artifact artifact) {
        ImplementationGuide guide = artifact.as(ImplementationGuide.class);
        List<String> sentences = new ArrayList<>();
        sentences.add("Version " + guide.getVersion() + ", for trial use"
                + (guide.hasDate()
                        ? ", of "
                                + DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                                        .withLocale(Locale.UK)
                                        .format(java.time.LocalDate.parse(guide.getDateElement()
                                                .asStringValue()
                                                .substring(0, 10)))
                        : "")
                + ".");
        sentences.add("Published by " + guide.getPublisher() + ".");
        if (guide.hasLicense()) {
            sentences.add("Licence " + guide.getLicense().toCode() + ".");
        }
        sentences.add("In English.");
        return sentences;
    }
}
