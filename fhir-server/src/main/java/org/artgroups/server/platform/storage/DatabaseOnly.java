package org.artgroups.server.platform.storage;

import org.springframework.context.annotation.Import;

/** The database and what is done with it on the command line, without the rest of the server. */
@Import({DatabaseConfig.class, DatabaseCheck.class, DatabaseCopy.class, BackupCheck.class})
public final class DatabaseOnly {}
