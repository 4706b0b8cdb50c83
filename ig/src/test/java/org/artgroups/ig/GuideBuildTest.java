package org.artgroups.ig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The build of the guide")
class GuideBuildTest {

    @Test
    @DisplayName("stops at a page that asks for what the package has not, and leaves the site alone")
    void stopsAtAWrongPage(@TempDir Path folder) throws IOException {
        Path input = folder.resolve("input");
        Files.createDirectories(input.resolve("pagecontent"));
        Files.writeString(
                input.resolve("pagecontent/wrong.md"), "# Wrong\n\nA page.\n\n{{codes ValueSet/no-such-thing}}\n");
        Path site = Files.createDirectories(folder.resolve("site"));
        Files.writeString(site.resolve("index.html"), "as before");

        assertThatThrownBy(() -> new GuideBuild(input, folder, site, folder.resolve("stamp"), "").build())
                .hasMessageContaining("ValueSet/no-such-thing");
        assertThat(site.resolve("index.html")).hasContent("as before");
        assertThat(folder.resolve("stamp")).doesNotExist();
    }

    @Test
    @DisplayName("sees a change of content, of a name, and nothing else")
    void fingerprint(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a"), "1");
        String before = new Fingerprint().add(folder).hash();

        assertThat(new Fingerprint().add(folder).hash()).isEqualTo(before);

        Files.writeString(folder.resolve("a"), "2");
        assertThat(new Fingerprint().add(folder).hash()).isNotEqualTo(before);

        Files.delete(folder.resolve("a"));
        Files.writeString(folder.resolve("b"), "1");
        assertThat(new Fingerprint().add(folder).hash()).isNotEqualTo(before);
    }
}
