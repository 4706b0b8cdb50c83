package org.artgroups.ig.page;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.artgroups.ig.artifact.Artifact;
import org.artgroups.ig.artifact.ArtifactKind;
import org.artgroups.ig.artifact.Artifacts;
import org.jsoup.nodes.Element;

/** What can be taken away. */
final class Downloads {

    /** The page they are on. */
    static final String PAGE = "downloads.html";
    /** File name of the package. */
    static final String PACKAGE = "package.tgz";

    private final Artifacts artifacts;
    private final byte[] archive;

    Downloads(Artifacts artifacts, byte[] archive) {
        this.artifacts = artifacts;
        this.archive = archive;
    }

    /** The package, its size and its hash. */
    Element table() {
        Artifact guide = artifacts.all(ArtifactKind.GUIDE).get(0);
        Element fragment = new Element("div");
        Element rows = Tables.add(fragment, "", List.of("File", "Package", "Artifacts", "Size", "SHA-256"));
        Element row = rows.appendElement("tr");
        row.appendElement("th")
                .attr("scope", "row")
                .appendElement("a")
                .attr("href", PACKAGE)
                .text(PACKAGE);
        row.appendElement("td")
                .appendElement("code")
                .text(guide.id() + "#" + guide.version().orElseThrow());
        row.appendElement("td").text(Integer.toString(artifacts.all().size()));
        row.appendElement("td").addClass("nowrap").text(archive.length / 1024 + " KiB");
        row.appendElement("td").appendElement("code").text(sha256());
        return fragment;
    }

    private String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(archive));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
