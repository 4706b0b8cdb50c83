package org.artgroups.server.platform.packages;

import ca.uhn.fhir.batch2.api.IJobCoordinator;
import ca.uhn.fhir.batch2.jobs.reindex.ReindexJobParameters;
import ca.uhn.fhir.batch2.jobs.reindex.ReindexUtils;
import ca.uhn.fhir.batch2.model.JobInstanceStartRequest;
import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.FhirVersionEnum;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.artgroups.fhir.definitions.FhirPackage;
import org.artgroups.server.platform.capability.OfferedCapabilities;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.SearchParameter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is indexed: the search parameters that the capability statement offers, each at the types it is offered for, and no
 * others. They are stored as SearchParameter resources, from HL7's definitions and the package's. What is stored can be searched
 * by those that came later: when the list of a type is another than the one its resources were indexed by, they are indexed again.
 */
@Component
class SearchIndex {

    private static final Logger log = LoggerFactory.getLogger(SearchIndex.class);

    private final OfferedCapabilities offered;
    private final FhirPackage fhirPackage;
    private final ISearchParamRegistry registry;
    private final IJobCoordinator jobs;
    private final DaoRegistry daos;
    private final JdbcClient jdbc;

    SearchIndex(
            OfferedCapabilities offered,
            FhirPackage fhirPackage,
            ISearchParamRegistry registry,
            IJobCoordinator jobs,
            DaoRegistry daos,
            JdbcClient jdbc) {
        this.offered = offered;
        this.fhirPackage = fhirPackage;
        this.registry = registry;
        this.jobs = jobs;
        this.daos = daos;
        this.jdbc = jdbc;
    }

    /**
     * The definition of every search parameter that is indexed.
     *
     * @throws IllegalStateException if the capability statement offers one that nobody defines
     */
    List<SearchParameter> parameters() {
        Map<String, SearchParameter> defined = new HashMap<>();
        for (IBaseResource resource :
                FhirContext.forCached(FhirVersionEnum.R4).getValidationSupport().fetchAllSearchParameters()) {
            enter((SearchParameter) resource, defined);
        }
        fhirPackage.definitions(SearchParameter.class).forEach(parameter -> enter(parameter, defined));
        Map<String, SearchParameter> used = new LinkedHashMap<>();
        Map<String, Set<String>> bases = new HashMap<>();
        for (String type : new TreeSet<>(offered.types())) {
            for (String name : offered.indexed(type)) {
                SearchParameter parameter = defined.get(type + "?" + name);
                if (parameter == null) {
                    throw new IllegalStateException("nobody defines the search parameter " + name + " of " + type);
                }
                used.put(parameter.getUrl(), parameter);
                bases.computeIfAbsent(parameter.getUrl(), url -> new TreeSet<>())
                        .add(type);
            }
        }
        List<SearchParameter> parameters = new ArrayList<>();
        used.forEach((url, parameter) -> {
            SearchParameter own = parameter.copy();
            own.setBase(new ArrayList<>());
            bases.getOrDefault(url, Set.of()).forEach(own::addBase);
            parameters.add(own);
        });
        return parameters;
    }

    private static void enter(SearchParameter parameter, Map<String, SearchParameter> defined) {
        parameter.getBase().stream()
                .map(CodeType::getCode)
                .forEach(type -> defined.put(type + "?" + parameter.getCode(), parameter));
    }

    /** Takes away the stored search parameters that are not offered any more. */
    void retireOthers() {
        IFhirResourceDao<SearchParameter> dao = daos.getResourceDao(SearchParameter.class);
        Set<String> kept = parameters().stream()
                .map(parameter -> parameter.getIdElement().getIdPart())
                .collect(Collectors.toSet());
        List<IIdType> stored =
                dao.searchForResourceIds(SearchParameterMap.newSynchronous(), new SystemRequestDetails());
        stored.stream()
                .filter(id -> !kept.contains(id.getIdPart()))
                .forEach(id -> dao.delete(id, new SystemRequestDetails()));
    }

    /** Makes the stored search parameters known at once. */
    void refresh() {
        registry.forceRefresh();
    }

    /**
     * Has resources indexed again whose types have other search parameters than they were indexed by, in one job that runs while
     * the server is in use: until it is done, a search by a new one finds what was written since, and what the job has come to.
     */
    void follow() {
        jdbc.sql("create table if not exists art.search_index (type text primary key, parameters text not null)")
                .update();
        Map<String, String> wanted = new TreeMap<>();
        offered.types().forEach(type -> wanted.put(type, String.join(" ", new TreeSet<>(offered.indexed(type)))));
        Map<String, String> present = new HashMap<>();
        jdbc.sql("select type, parameters from art.search_index")
                .query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .forEach(entry -> present.put(entry.getKey(), entry.getValue()));
        List<String> others = wanted.entrySet().stream()
                .filter(type -> !type.getValue().equals(present.get(type.getKey())))
                .map(Map.Entry::getKey)
                .filter(this::hasAny)
                .toList();
        if (!others.isEmpty()) {
            ReindexJobParameters parameters = new ReindexJobParameters();
            others.forEach(type -> parameters.addUrl(type + "?"));
            JobInstanceStartRequest start = new JobInstanceStartRequest(ReindexUtils.JOB_REINDEX, parameters);
            String job = jobs.startInstance(new SystemRequestDetails(), start).getInstanceId();
            log.info("Indexing {} again, as their search parameters are others: job {}", others, job);
        }
        wanted.forEach((type, parameters) -> jdbc.sql("insert into art.search_index values (:type, :parameters)"
                        + " on conflict (type) do update set parameters = excluded.parameters")
                .param("type", type)
                .param("parameters", parameters)
                .update());
    }

    private boolean hasAny(String type) {
        return !daos.getResourceDao(type)
                .searchForResourceIds(new SearchParameterMap().setLoadSynchronousUpTo(1), new SystemRequestDetails())
                .isEmpty();
    }
}
