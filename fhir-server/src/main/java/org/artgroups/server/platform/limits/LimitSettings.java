package org.artgroups.server.platform.limits;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What one request may be at the most.
 *
 * @param body size of a body, also after it is unpacked
 * @param ratio how many times as large as sent a packed body may become once it is unpacked
 * @param depth how deep elements may be nested
 * @param parameters how many parameters a query may have, in the address, in a form or in an entry of a Bundle
 * @param bodyTime how long a body may take to arrive
 * @param arrivingBodies how many bodies may be arriving at once
 * @param arrivingBodiesPerAddress how many of them from one address
 * @param hosts names the server is reached by, besides those of this machine and addresses in numbers
 */
@ConfigurationProperties("artgroups.limits")
record LimitSettings(
        @DefaultValue("20MB") DataSize body,
        @DefaultValue("100") int ratio,
        @DefaultValue("100") int depth,
        @DefaultValue("50") int parameters,
        @DefaultValue("30s") Duration bodyTime,
        @DefaultValue("100") int arrivingBodies,
        @DefaultValue("40") int arrivingBodiesPerAddress,
        @DefaultValue List<String> hosts) {}
