package org.artgroups.ig;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.artgroups.ig.page.SearchIndex;
import org.hl7.fhir.utilities.json.model.JsonObject;
import org.hl7.fhir.utilities.json.parser.JsonParser;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@DisplayName("The site")
class SiteTest {

    private static final Pattern ELSEWHERE = Pattern.compile("^(https?:|mailto:|data:).*");
    private static final Pattern UNFINISHED = Pattern.compile("\\bTODO\\b|\\bFIXME\\b|(?i:lorem)|\\{\\{|}}");

    /** What is wrong with each page, with the page's name before it. */
    private static List<String> faults(Function<Document, Stream<String>> check) {
        return Site.PAGES.entrySet().stream()
                .flatMap(page -> check.apply(page.getValue()).map(fault -> page.getKey() + ": " + fault))
                .toList();
    }

    @Test
    @DisplayName("has no broken link and no broken anchor")
    void linksLeadSomewhere() {
        assertThat(faults(page -> page.select("[href], [src]").stream()
                        .map(element -> element.hasAttr("href") ? element.attr("href") : element.attr("src"))
                        .filter(link -> !ELSEWHERE.matcher(link).matches())
                        .filter(link -> broken(page, link))))
                .isEmpty();
    }

    private static boolean broken(Document from, String link) {
        String[] parts = link.split("#", 2);
        if (parts.length == 1) {
            return link.startsWith("/") || !Files.isRegularFile(Site.FOLDER.resolve(link));
        }
        Document to = parts[0].isEmpty() ? from : Site.PAGES.get(parts[0]);
        return to == null || to.getElementById(parts[1]) == null;
    }

    @Test
    @DisplayName("links to other sites by well-formed addresses")
    void linksElsewhereAreAddresses() {
        assertThat(faults(page -> page.select("a[href^=http]").stream()
                        .map(link -> link.attr("href"))
                        .filter(link -> link.matches("(https?:.*){2}|.*[\\s|\"<>].*"))))
                .isEmpty();
    }

    @Test
    @DisplayName("needs nothing from elsewhere, and has no script within a page")
    void standsAlone() throws IOException {
        assertThat(faults(page ->
                        page
                                .select("script:not([src]), iframe, [src^=http], link[href^=http], [style], [onclick]")
                                .stream()
                                .map(Element::outerHtml)))
                .isEmpty();
        for (String file : List.of("style.css", "search.js", "copy.js")) {
            assertThat(Files.readString(Site.FOLDER.resolve(file)))
                    .doesNotContain("@import", "http", "fetch(", "XMLHttpRequest", "eval", "innerHTML");
        }
    }

    @Test
    @DisplayName("finds every page, and every section of a written one, by its title")
    void everythingIsFound() throws IOException {
        List<JsonObject> places = places();

        assertThat(places.stream().map(place -> place.asString("file")).toList())
                .doesNotHaveDuplicates()
                .containsAll(Site.PAGES.keySet())
                .allMatch(file -> !broken(Site.page("index.html"), file));
        assertThat(places).allSatisfy(place -> {
            assertThat(place.asString("title")).isNotBlank();
            assertThat(place.asString("words").length() + place.asString("text").length())
                    .isPositive();
        });
        assertThat(places).anyMatch(place -> place.asString("file").equals("group-visit.html#advice"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "/searches.csv", numLinesToSkip = 1)
    @DisplayName("has the words that people look for, at the place they mean")
    void searchedFor(String words, String first) throws IOException {
        JsonObject place = places().stream()
                .filter(each -> each.asString("file").equals(first))
                .findFirst()
                .orElseThrow();
        String known = " " + place.asString("title").toLowerCase(Locale.ROOT) + " " + place.asString("words") + " "
                + (place.has("also") ? place.asString("also") : "");

        assertThat(words.split(" ")).allSatisfy(word -> assertThat(known).contains(" " + word));
    }

    private static List<JsonObject> places() throws IOException {
        String script = Files.readString(Site.FOLDER.resolve(SearchIndex.FILE));
        String array = script.substring(script.indexOf('['), script.lastIndexOf(']') + 1);
        return JsonParser.parseObject("{\"all\":" + array + "}").getJsonObjects("all");
    }

    @Test
    @DisplayName("has a menu from which every written page can be reached")
    void everyPageIsInTheMenu() {
        List<String> menu = Site.page("index.html").select("nav.menu a").eachAttr("href");

        assertThat(Site.PAGES.keySet().stream()
                        .filter(page -> Character.isLowerCase(page.charAt(0)) && !page.startsWith("story-")))
                .allSatisfy(page -> assertThat(menu).contains(page));
        assertThat(faults(page -> page.select("nav.menu a[aria-current]").size() == 1
                        ? Stream.empty()
                        : Stream.of("not one current entry of the menu")))
                .isEmpty();
    }

    @Test
    @DisplayName("can be taken away as a whole, and every artifact of it as JSON")
    void offersItself() throws IOException {
        assertThat(unpacked("site.zip")).containsAll(Site.PAGES.keySet()).contains("style.css", "package.tgz");
        assertThat(unpacked("artifacts.zip"))
                .hasSameElementsAs(Site.PAGES.keySet().stream()
                        .filter(page -> Character.isUpperCase(page.charAt(0)))
                        .map(page -> page.replace(".html", ".json"))
                        .filter(file -> Files.isRegularFile(Site.FOLDER.resolve(file)))
                        .toList());
    }

    private static List<String> unpacked(String zip) throws IOException {
        try (ZipFile file = new ZipFile(Site.FOLDER.resolve(zip).toFile())) {
            return file.stream()
                    .map(ZipEntry::getName)
                    .map(name -> name.substring(name.indexOf('/') + 1))
                    .toList();
        }
    }

    @Test
    @DisplayName("has a language, a title, a description and one heading of level 1 on every page")
    void pagesSayWhatTheyAre() {
        assertThat(faults(page -> Stream.of(
                                page.select("html[lang=en]").size() == 1 ? "" : "no language",
                                page.title().isBlank() ? "no title" : "",
                                page.select("meta[name=description][content~=\\S]")
                                                        .size()
                                                == 1
                                        ? ""
                                        : "no description",
                                page.select("h1").size() == 1
                                                && page.select("h1").hasText()
                                        ? ""
                                        : "not one h1")
                        .filter(fault -> !fault.isEmpty())))
                .isEmpty();
    }

    @Test
    @DisplayName("gives every title once")
    void titlesDiffer() {
        assertThat(Site.PAGES.values().stream().map(Document::title)).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("gives every anchor of a page once")
    void anchorsDiffer() {
        assertThat(faults(page -> page.select("[id]").stream()
                        .map(Element::id)
                        .filter(id -> page.select("[id=\"" + id + "\"]").size() > 1)
                        .distinct()))
                .isEmpty();
    }

    @Test
    @DisplayName("has no empty section, and no heading that skips a level")
    void sectionsHaveContent() {
        assertThat(faults(page -> page.select("h1, h2, h3, h4, h5").stream()
                        .filter(heading -> {
                            Element next = heading.nextElementSibling();
                            boolean opening =
                                    heading.parent() != null && heading.parent().hasClass("opening");
                            return next == null
                                    ? !opening
                                    : next.tagName().matches("h[1-5]") && level(next) <= level(heading);
                        })
                        .map(heading -> "nothing under " + heading.text())))
                .isEmpty();
        assertThat(faults(page -> {
                    List<Element> headings = page.select("h1, h2, h3, h4, h5");
                    return Stream.iterate(1, i -> i < headings.size(), i -> i + 1)
                            .filter(i -> level(headings.get(i)) > level(headings.get(i - 1)) + 1)
                            .map(i -> "level skipped before " + headings.get(i).text());
                }))
                .isEmpty();
    }

    private static int level(Element heading) {
        return heading.tagName().charAt(1) - '0';
    }

    @Test
    @DisplayName("can be used with a keyboard and a screen reader")
    void isAccessible() {
        assertThat(faults(page -> Stream.concat(
                        page
                                .select(
                                        "img:not([alt]), th:not([scope]), [role=group]:not([aria-label]), [role=img]:not([aria-label])")
                                .stream()
                                .map(Element::outerHtml),
                        page.select("body > a:first-child[href=#main]").isEmpty()
                                ? Stream.of("no skip link first")
                                : Stream.empty())))
                .isEmpty();
    }

    @Test
    @DisplayName("has text that can be told from its ground by those who see badly (WCAG AA: 4.5 to 1)")
    void contrast() throws IOException {
        String style = Files.readString(Site.FOLDER.resolve("style.css"));
        Map<String, String> colours = Pattern.compile("--(\\w+): (#[0-9a-f]{6});")
                .matcher(style)
                .results()
                .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2)));

        assertThat(colours).containsKeys("ink", "soft", "accent", "link", "tint");
        for (String text : List.of("ink", "soft", "accent", "link")) {
            for (String ground : List.of("#ffffff", colours.getOrDefault("tint", ""))) {
                assertThat(contrast(colours.getOrDefault(text, ""), ground))
                        .as(text + " on " + ground)
                        .isGreaterThan(4.5);
            }
        }
        // the head of every page
        assertThat(contrast("#ffffff", colours.getOrDefault("accent", ""))).isGreaterThan(4.5);
    }

    private static double contrast(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    /** Relative luminance as WCAG 2 defines it, 0 to 1. */
    private static double luminance(String colour) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            double value = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            sum += weights[i] * (value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4));
        }
        return sum;
    }

    @Test
    @DisplayName("holds nothing unfinished")
    void isFinished() {
        assertThat(faults(page ->
                        UNFINISHED.matcher(withoutListings(page)).results().map(found -> found.group())))
                .isEmpty();
    }

    private static String withoutListings(Document page) {
        Document copy = page.clone();
        copy.select("pre").remove();
        return copy.text();
    }

    @Test
    @DisplayName("has a page and the JSON of every artifact, and lists them all")
    void everyArtifactHasAPage() {
        List<String> artifacts = Site.PACKAGE.keySet().stream()
                .filter(file -> file.endsWith(".json"))
                .map(file -> file.substring(file.lastIndexOf('/') + 1, file.length() - ".json".length()))
                .filter(file -> !file.equals("package") && !file.startsWith("."))
                .toList();
        Document list = Site.page("artifacts.html");

        assertThat(artifacts).hasSizeGreaterThan(100);
        assertThat(artifacts).allSatisfy(artifact -> {
            assertThat(Site.PAGES).containsKey(artifact + ".html");
            assertThat(Site.FOLDER.resolve(artifact + ".json")).isRegularFile();
            assertThat(list.select("a[href=" + artifact + ".html]")).isNotEmpty();
        });
    }

    @Test
    @DisplayName("offers the package of the classpath")
    void offersThePackage() throws IOException {
        assertThat(Files.readAllBytes(Site.FOLDER.resolve("package.tgz")))
                .isEqualTo(SiteTest.class.getResourceAsStream("/package.tgz").readAllBytes());
        assertThat(new String(Site.PACKAGE.getOrDefault("package/package.json", new byte[0]), StandardCharsets.UTF_8))
                .contains("org.artgroups.fhir");
    }
}
