package org.artgroups.server.platform.storage;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.artgroups.server.platform.access.CallerConnections;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** The connection pool, whose connections work for whoever asks: the database then shows the rows of that caller alone. */
final class CallerDataSource extends DelegatingDataSource {

    private final DataSource pool;
    private final CallerConnections callers;

    CallerDataSource(DataSource pool, CallerConnections callers) {
        super(pool);
        this.pool = pool;
        this.callers = callers;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return callers.bound(pool.getConnection());
    }
}
