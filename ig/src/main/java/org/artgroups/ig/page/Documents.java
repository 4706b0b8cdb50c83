package org.artgroups.ig.page;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Documents of the repository that have a page of the guide. */
final class Documents {

    private static final Path STORIES = Path.of("docs", "stories");

    private static final Map<String, String> PAGES = Map.of(
            "docs/privacy.md", "privacy.html",
            "docs/models.md", "delivery-models.html",
            "docs/validate.md", "validate.html",
            "docs/operations/group-visit.md", "group-visit.html",
            "docs/operations/eligibility.md", "eligibility.html",
            "docs/operations/membership.md", "membership.html",
            "docs/operations/tracing.md", "tracing.html",
            "docs/operations/rotation.md", "rotation.html");

    private Documents() {}

    /** The page of a document, by its path from the repository's root. */
    static Optional<String> page(Path document) {
        Path path = document.normalize();
        if (path.startsWith(STORIES)) {
            String name = path.getFileName().toString();
            return name.equals("README.md")
                    ? Optional.of(StoryPages.LIST)
                    : Optional.of("story-" + name.replace(".md", ".html")).filter(page -> name.endsWith(".md"));
        }
        return Optional.ofNullable(PAGES.get(path.toString()));
    }

    /** The page that a document of the stories links to. */
    static Optional<String> fromStory(String link) {
        return page(STORIES.resolve(link));
    }
}
