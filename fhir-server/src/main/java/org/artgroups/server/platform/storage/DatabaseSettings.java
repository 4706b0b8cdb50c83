package org.artgroups.server.platform.storage;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the database.
 *
 * @param dataDirectory where the embedded PostgreSQL keeps its data, made on the first start and kept; relative to the
 *     working directory. Not used where spring.datasource.url names a database
 * @param poolSize connections held open to the database; of all servers together fewer than its max_connections
 * @param connectionWait how long a request waits for a connection while all are in use, before it is answered with 503
 */
@Validated
@ConfigurationProperties("artgroups.database")
record DatabaseSettings(
        @DefaultValue("data/postgresql") Path dataDirectory,
        @DefaultValue("20") @Min(4) @Max(500) int poolSize,
        @DefaultValue("10s") Duration connectionWait) {}
