package org.artgroups.server.platform.packages;

import ca.uhn.fhir.batch2.api.IJobCoordinator;
import ca.uhn.fhir.batch2.jobs.reindex.ReindexJobParameters;
import ca.uhn.fhir.batch2.jobs.reindex.ReindexUtils;
import ca.uhn.fhir.batch2.model.JobInstanceStartRequest;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import java.util.Collection;
import java.util.TreeSet;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.SearchParameter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What is stored can be searched by search parameters that came later. */
@Component
class SearchIndex {

    private static final Logger log = LoggerFactory.getLogger(SearchIndex.class);

    private final ISearchParamRegistry registry;
    private final IJobCoordinator jobs;

    SearchIndex(ISearchParamRegistry registry, IJobCoordinator jobs) {
        this.registry = registry;
        this.jobs = jobs;
    }

    /**
     * Makes the search parameters known at once, and has resources of their types indexed again, in one job that runs while
     * the server is in use: until it is done, a search by one of them finds what was written since, and what the job has come to.
     *
     * @param changed those that are new, or not as they were; nothing is done for none
     */
    void follow(Collection<SearchParameter> changed) {
        if (changed.isEmpty()) {
            return;
        }
        registry.forceRefresh();
        TreeSet<String> types = new TreeSet<>();
        changed.forEach(
                parameter -> parameter.getBase().stream().map(CodeType::getCode).forEach(types::add));
        ReindexJobParameters parameters = new ReindexJobParameters();
        types.forEach(type -> parameters.addUrl(type + "?"));
        JobInstanceStartRequest start = new JobInstanceStartRequest(ReindexUtils.JOB_REINDEX, parameters);
        String job = jobs.startInstance(new SystemRequestDetails(), start).getInstanceId();
        log.info("Indexing {} by {} search parameters that are new: job {}", types, changed.size(), job);
    }
}
