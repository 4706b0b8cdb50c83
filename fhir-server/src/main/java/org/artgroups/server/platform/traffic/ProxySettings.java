package org.artgroups.server.platform.traffic;

import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the reverse proxy in front of the server.
 *
 * @param trusted addresses or networks (CIDR) of the proxies whose Forwarded and X-Forwarded headers are believed; nobody's
 *     are where it is empty
 */
@Validated
@ConfigurationProperties("artgroups.proxy")
record ProxySettings(
        @DefaultValue
                List<
                                @Pattern(
                                        regexp = "[0-9a-fA-F.:]+(/\\d{1,3})?",
                                        message = "is no address or network, such as 10.0.0.0/8")
                                String>
                        trusted) {}
