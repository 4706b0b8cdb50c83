package org.artgroups.server.platform.traffic;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the end of the server.
 *
 * @param announce how long at least, after SIGTERM, new requests are still answered, with 503: as long as a load balancer
 *     needs to notice
 * @param longest how long at most requests in flight are waited for
 */
@Validated
@ConfigurationProperties("artgroups.shutdown")
record ShutdownSettings(@DefaultValue("2s") Duration announce, @DefaultValue("30s") Duration longest) {}
