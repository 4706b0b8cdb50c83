package org.artgroups.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A client's configuration")
class ClientConfigTest {
    @Test
    @DisplayName("can be read back, and never says a secret")
    void readBack() {
        ClientListener listener = new ClientListener() {};
        Retries retries = new Retries(2, Duration.ofMillis(5), Duration.ofSeconds(1), 0);
        try (ArtGroupsClient client = ArtGroupsClient.at("https://fhir.example/fhir/")
                .timeout(Duration.ofSeconds(5))
                .total(Duration.ofMinutes(1))
                .retries(retries)
                .authorization(Authorization.basic("clinic-7", "sesame"))
                .listener(listener)
                .build()) {
            ClientConfig config = client.config();

            assertThat(config.baseUrl()).isEqualTo("https://fhir.example/fhir");
            assertThat(config.timeouts())
                    .isEqualTo(new Timeouts(Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofMinutes(1)));
            assertThat(config.retries()).isEqualTo(retries);
            assertThat(config.listeners()).isEqualTo(List.of(listener));
            assertThat(config.toString())
                    .contains("a name and a password")
                    .doesNotContain("sesame")
                    .doesNotContain("clinic-7");
        }
    }

    @Test
    @DisplayName("has defaults that its documentation names")
    void defaults() {
        try (ArtGroupsClient client =
                ArtGroupsClient.at("https://fhir.example/fhir").build()) {
            assertThat(client.config().timeouts())
                    .isEqualTo(new Timeouts(Duration.ofSeconds(30), Duration.ofSeconds(30), Duration.ofMinutes(2)));
            assertThat(client.config().retries().attempts()).isEqualTo(4);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "art.example/fhir",
                "localhost:8080/fhir",
                "ftp://art.example/fhir",
                "https:///fhir",
                "http://a b"
            })
    @DisplayName("is refused if the server's address is none")
    void noAddress(String address) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ArtGroupsClient.at(address).build())
                .withMessage("not the http or https address of a server: '" + address + "'");
    }

    @Test
    @DisplayName("is refused with the name of what is out of its range")
    void refused() {
        Duration second = Duration.ofSeconds(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Timeouts(second, second, Duration.ZERO))
                .withMessage("timeout total is between 1 ms and 24 days, not PT0S");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Retries(0, second, Duration.ofSeconds(2), 0))
                .withMessage("attempts is between 1 and 20, not 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Retries(1, second, second, 0))
                .withMessageStartingWith("the first pause is more than nothing and less than the longest");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Retries(1, second, Duration.ofSeconds(2), 1))
                .withMessage("jitter is at least 0 and less than 1, not 1.0");
    }
}
