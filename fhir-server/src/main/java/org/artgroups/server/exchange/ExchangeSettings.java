package org.artgroups.server.exchange;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * What a Bundle may be at the most.
 *
 * @param mostEntries how many entries a batch or transaction may have
 * @param largestBundle size of a batch or transaction, after it is unpacked
 */
@Validated
@ConfigurationProperties("artgroups.exchange")
record ExchangeSettings(@DefaultValue("2000") @Min(1) int mostEntries, @DefaultValue("5MB") DataSize largestBundle) {}
