package org.artgroups.server.platform.search;

import ca.uhn.fhir.interceptor.model.RequestPartitionId;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.jpa.api.svc.ISearchCoordinatorSvc;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.model.api.ResourceMetadataKeyEnum;
import ca.uhn.fhir.model.valueset.BundleEntrySearchModeEnum;
import ca.uhn.fhir.rest.api.CacheControlDirective;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.SortSpec;
import ca.uhn.fhir.rest.api.server.IBundleProvider;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.storage.IResourcePersistentId;
import ca.uhn.fhir.rest.param.TokenOrListParam;
import ca.uhn.fhir.rest.param.TokenParam;
import ca.uhn.fhir.rest.server.SimpleBundleProvider;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.ProblemException;
import org.artgroups.server.platform.capability.SearchRules;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.instance.model.api.IIdType;
import org.jspecify.annotations.Nullable;

/**
 * HAPI's search with an order that is total, and with pages that neither lose nor repeat a resource. An answer of one page is read
 * from the tables and nothing is kept of it; one of several is kept as the ids it consists of, and every page is read by them.
 *
 * @param <T> HAPI's key of a resource
 */
class PagedSearch<T extends IResourcePersistentId<?>> implements ISearchCoordinatorSvc<T> {

    private static final int DEFAULT_COUNT = 100;
    private static final int MOST = 1_000_000;

    private final ISearchCoordinatorSvc<T> hapi;
    private final Supplier<SearchPages> pages;

    PagedSearch(ISearchCoordinatorSvc<T> hapi, Supplier<SearchPages> pages) {
        this.hapi = hapi;
        this.pages = pages;
    }

    @Override
    public IBundleProvider registerSearch(
            IFhirResourceDao<?> dao,
            SearchParameterMap search,
            String type,
            CacheControlDirective caching,
            @Nullable RequestDetails request) {
        // HAPI reads by offset synchronously, and so the pages after the first
        if ((search.isLoadSynchronous() && search.getOffset() == null)
                || search.getEverythingMode() != null
                || !(request instanceof ServletRequestDetails caller)
                || Integer.valueOf(0).equals(search.getCount())) {
            return hapi.registerSearch(dao, search, type, caching, request);
        }
        order(search);
        int count = search.getCount() == null ? DEFAULT_COUNT : search.getCount();
        int offset = search.getOffset() == null ? 0 : search.getOffset();
        String known = first(caller, SearchRules.PAGES);
        if (known != null) {
            SearchPages.Page page = pages.get()
                    .read(known, key(type, caller), offset, count)
                    .orElseThrow(() -> new ProblemException(
                            Problem.DELETED, SearchRules.PAGES, "these pages are not kept any more; search again"));
            return page(page, offset, count, dao, search, type, caching, caller);
        }
        search.setOffset(offset);
        if (offset > 0) {
            search.setCount(count);
            return hapi.registerSearch(dao, search, type, caching, request);
        }
        // one more than a page, to know whether there is another
        search.setCount(count + 1);
        IBundleProvider first = hapi.registerSearch(dao, search, type, caching, request);
        if (matches(first) <= count) {
            if (first instanceof SimpleBundleProvider one) {
                one.setCurrentPageSize(count);
            }
            return first;
        }
        SearchParameterMap all = search.clone();
        all.setCount(null);
        all.setOffset(null);
        all.getIncludes().clear();
        all.getRevIncludes().clear();
        all.setLoadSynchronousUpTo(MOST);
        List<String> ids = dao.searchForResourceIds(all, caller).stream()
                .map(IIdType::getIdPart)
                .distinct()
                .toList();
        String id = pages.get().keep(key(type, caller), ids);
        caller.addParameter(SearchRules.PAGES, new String[] {id});
        List<String> here = ids.subList(0, Math.min(count, ids.size()));
        return page(new SearchPages.Page(here, ids.size()), 0, count, dao, search, type, caching, caller);
    }

    /** Two resources that are equal by what is sorted by are in the order they were created in. */
    private static void order(SearchParameterMap search) {
        SortSpec last = search.getSort();
        if (last == null) {
            search.setSort(new SortSpec(Constants.PARAM_PID));
            return;
        }
        while (last.getChain() != null) {
            last = last.getChain();
        }
        last.setChain(new SortSpec(Constants.PARAM_PID));
    }

    private static long matches(IBundleProvider found) {
        return found.getResources(0, Integer.MAX_VALUE).stream()
                .filter(resource ->
                        ResourceMetadataKeyEnum.ENTRY_SEARCH_MODE.get(resource) != BundleEntrySearchModeEnum.INCLUDE)
                .count();
    }

    private IBundleProvider page(
            SearchPages.Page page,
            int offset,
            int count,
            IFhirResourceDao<?> dao,
            SearchParameterMap search,
            String type,
            CacheControlDirective caching,
            ServletRequestDetails caller) {
        SearchParameterMap these = SearchParameterMap.newSynchronous();
        TokenOrListParam any = new TokenOrListParam();
        page.ids().forEach(id -> any.add(new TokenParam(id)));
        these.add("_id", any);
        search.getIncludes().forEach(these::addInclude);
        search.getRevIncludes().forEach(these::addRevInclude);
        List<IBaseResource> found = page.ids().isEmpty()
                ? List.of()
                : hapi.registerSearch(dao, these, type, caching, caller).getResources(0, Integer.MAX_VALUE);
        SimpleBundleProvider answer = new SimpleBundleProvider(inOrder(found, page.ids(), type));
        answer.setCurrentPageOffset(offset);
        answer.setCurrentPageSize(count);
        answer.setSize(page.total());
        return answer;
    }

    /** What was found in the order of the ids, then what it brings along. */
    private static List<IBaseResource> inOrder(List<IBaseResource> found, List<String> ids, String type) {
        Map<String, IBaseResource> byId = new HashMap<>();
        List<IBaseResource> others = new ArrayList<>();
        for (IBaseResource resource : found) {
            String id = resource.getIdElement().getIdPart();
            boolean match = resource.fhirType().equals(type) && ids.contains(id) && !byId.containsKey(id);
            if (match) {
                byId.put(id, resource);
            } else {
                others.add(resource);
            }
        }
        List<IBaseResource> ordered = new ArrayList<>();
        ids.stream().map(byId::get).filter(resource -> resource != null).forEach(ordered::add);
        ordered.addAll(others);
        return ordered;
    }

    /** Says which search it is: the type and every parameter but those that say which page. */
    private static String key(String type, ServletRequestDetails caller) {
        StringBuilder key = new StringBuilder(type);
        new TreeMap<>(caller.getParameters()).forEach((name, values) -> {
            if (!name.equals(SearchRules.PAGES) && !name.equals("_offset") && !name.equals("_count")) {
                key.append('&').append(name).append('=').append(String.join("&", values));
            }
        });
        return Integer.toHexString(key.toString().hashCode()) + ":" + key.length();
    }

    private static @Nullable String first(RequestDetails request, String parameter) {
        String[] values = request.getParameters().get(parameter);
        return values == null || values.length == 0 ? null : values[0];
    }

    @Override
    public void cancelAllActiveSearches() {
        hapi.cancelAllActiveSearches();
    }

    @Override
    public List<T> getResources(
            String search, int from, int to, @Nullable RequestDetails request, RequestPartitionId partition) {
        return hapi.getResources(search, from, to, request, partition);
    }

    @Override
    public Optional<Integer> getSearchTotal(
            String search, @Nullable RequestDetails request, RequestPartitionId partition) {
        return hapi.getSearchTotal(search, request, partition);
    }
}
