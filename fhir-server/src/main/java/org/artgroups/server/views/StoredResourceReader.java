package org.artgroups.server.views;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.param.TokenOrListParam;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.artgroups.operations.views.StoredResources;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads the resources in HAPI's storage. Paged by key from HAPI's own table: its search gives the first page again and again. Thread-safe. */
@Component
class StoredResourceReader implements StoredResources {

    private static final int PAGE = 500;

    private final JdbcTemplate jdbc;
    private final DaoRegistry daos;

    StoredResourceReader(JdbcTemplate jdbc, DaoRegistry daos) {
        this.jdbc = jdbc;
        this.daos = daos;
    }

    @Override
    public List<Resource> after(String type, String id) {
        List<String> ids = jdbc.queryForList(
                "select fhir_id from hfj_resource where res_type = ? and res_deleted_at is null and fhir_id > ?"
                        + " order by fhir_id limit " + PAGE,
                String.class,
                type,
                id);
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, Resource> found = new HashMap<>();
        for (IBaseResource resource : daos.getResourceDao(type)
                .search(SearchParameterMap.newSynchronous().add("_id", anyOf(ids)), new SystemRequestDetails())
                .getAllResources()) {
            found.put(resource.getIdElement().getIdPart(), (Resource) resource);
        }
        List<Resource> page = ids.stream()
                .flatMap(each -> Optional.ofNullable(found.get(each)).stream())
                .toList();
        return page.isEmpty() ? after(type, ids.get(ids.size() - 1)) : page;
    }

    private static TokenOrListParam anyOf(List<String> ids) {
        TokenOrListParam any = new TokenOrListParam();
        ids.forEach(any::add);
        return any;
    }
}
