package org.artgroups.server.platform.storage;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the embedded PostgreSQL.
 *
 * @param dataDirectory PostgreSQL's data directory, made on the first start and kept; relative to the working directory
 */
@ConfigurationProperties("artgroups.database")
record EmbeddedDatabaseProperties(@DefaultValue("data/postgresql") Path dataDirectory) {}
