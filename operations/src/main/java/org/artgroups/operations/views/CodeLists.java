package org.artgroups.operations.views;

import org.artgroups.decisions.views.Concept;
import org.artgroups.fhir.definitions.FhirPackage;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The table {@code art.concept}: which codes mean what the package's value sets say, a row each {@link Concept}. */
public class CodeLists {

    private final FhirPackage fhirPackage;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transactions;

    /** {@code tables} is asked for because it makes the schema. */
    public CodeLists(FhirPackage fhirPackage, JdbcTemplate jdbc, TransactionTemplate transactions, ViewTables tables) {
        this.fhirPackage = fhirPackage;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    public void write() {
        transactions.executeWithoutResult(status -> {
            jdbc.queryForList("select pg_advisory_xact_lock(hashtext('art.concept'))");
            jdbc.execute("create table if not exists art.concept (list text not null, system text not null,"
                    + " code text not null, standard text not null, primary key (list, system, code))");
            jdbc.update("delete from art.concept");
            jdbc.batchUpdate(
                    "insert into art.concept values (?, ?, ?, ?) on conflict do nothing",
                    Concept.of(fhirPackage).stream()
                            .map(row -> new Object[] {row.list(), row.system(), row.code(), row.standard()})
                            .toList());
        });
    }
}
