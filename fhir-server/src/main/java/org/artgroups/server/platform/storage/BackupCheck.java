package org.artgroups.server.platform.storage;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Checks a database that was restored from a backup: everything on record is there with its contents, and what refers to it does not
 * go astray. Reads only.
 */
@Component
public class BackupCheck {

    private final JdbcTemplate jdbc;
    private final SchemaMigration migration;

    BackupCheck(AvailableDataSource dataSource, SchemaMigration migration) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.migration = migration;
    }

    /**
     * What was found.
     *
     * @param resources how many are on record, deleted ones left out
     * @param sessions how many sessions of groups are
     * @param latest when the latest change was made, as the database writes it; empty if there is none
     * @param faults what is wrong, a sentence each
     */
    public record Result(long resources, long sessions, String latest, List<String> faults) {}

    /** Checks. */
    public Result check() {
        migration.check();
        List<String> faults = new ArrayList<>();
        long withoutContent = number(
                """
                select count(*) from public.hfj_resource r where r.res_deleted_at is null and not exists (
                  select from public.hfj_res_ver v where v.res_id = r.res_id and v.res_ver = r.res_ver
                    and (v.res_text_vc is not null or v.res_text is not null))""");
        if (withoutContent > 0) {
            faults.add(withoutContent + " resources have no content: the backup is not whole");
        }
        long sessions = 0;
        if (exists("art.session")) {
            sessions = number("select count(*) from art.session");
            long gone = number(
                    """
                    select count(*) from art.session s where s.record is not null and not exists (
                      select from public.hfj_resource r
                      where r.res_type = 'Binary' and r.fhir_id = regexp_replace(s.record, '.*/', '')
                        and r.res_deleted_at is null)""");
            if (gone > 0) {
                faults.add(
                        gone + " sessions have lost the record of what was sent: they cannot be repeated or corrected");
            }
            long stale = number(
                    """
                    select count(*) from art.session s where not exists (
                      select from public.hfj_resource r
                      where r.res_type = 'Encounter' and r.fhir_id = s.id and r.res_deleted_at is null)""");
            if (stale > 0) {
                faults.add(stale + " rows of the flat tables have no resource:"
                        + " start once with ARTGROUPS_VIEWS_REBUILD=true");
            }
        }
        String latest = jdbc.queryForObject(
                "select coalesce(max(res_updated)::text, '') from public.hfj_resource", String.class);
        return new Result(
                number("select count(*) from public.hfj_resource where res_deleted_at is null"),
                sessions,
                latest == null ? "" : latest,
                faults);
    }

    private boolean exists(String table) {
        return jdbc.queryForObject("select to_regclass(?)::text", String.class, table) != null;
    }

    private long number(String sql) {
        Long number = jdbc.queryForObject(sql, Long.class);
        return number == null ? 0 : number;
    }
}
