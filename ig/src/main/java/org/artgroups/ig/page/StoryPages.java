package org.artgroups.ig.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** The stories of groups, as their folder tells them: what is sent, what stands in the register, what comes back. */
public final class StoryPages {

    /** The page that lists them. */
    static final String LIST = "stories.html";

    private static final Pattern SENT_FILE = Pattern.compile("(?m)^@(\\S+)$");
    private static final Pattern SETTING = Pattern.compile("(collector|page|correction): (.+)");

    private final Path folder;
    private final Markdown markdown = new Markdown();
    private final Map<String, byte[]> files = new TreeMap<>();

    /** Stories of a folder; one that is not there has none. */
    public StoryPages(Path folder) {
        this.folder = folder;
    }

    /** What the stories send, by the name it has on the site; complete when the pages are made. */
    public Map<String, byte[]> files() {
        return files;
    }

    /** The page of each story, and that which lists them and says how to read them. */
    public List<Page> pages() throws IOException {
        List<Page> pages = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return pages;
        }
        try (Stream<Path> stories = Files.list(folder)) {
            for (Path story : stories.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                pages.add(page(story));
            }
        }
        return pages;
    }

    private Page page(Path story) throws IOException {
        Element content = markdown.render(Files.readString(story));
        for (Element link : content.select("a[href]")) {
            link.attr("href", address(link.attr("href")));
        }
        for (Element block : content.select("pre")) {
            Element code = block.child(0);
            switch (code.className()) {
                case "language-http" -> request(block, code.text());
                case "language-register" -> register(block, code.text());
                case "language-answer" -> answer(block, code.text());
                default -> {}
            }
        }
        String name = story.getFileName().toString();
        if (!name.equals("README.md")) {
            Element trail = content.prependElement("p").addClass("trail");
            trail.appendElement("a").attr("href", LIST).text("Stories");
        }
        Element first = content.select("> p:not(.trail)").first();
        Element heading = content.selectFirst("h1");
        if (heading == null || first == null) {
            throw new IllegalArgumentException(story + " needs a heading and a paragraph");
        }
        first.addClass("lead");
        return new Page(address(name), heading.text(), first.text(), Page.WRITTEN, LIST, content);
    }

    /** Where on the site a file of the folder is. */
    private String address(String link) throws IOException {
        Optional<String> page = Documents.fromStory(link);
        if (page.isPresent()) {
            return page.get();
        }
        Path file = folder.resolve(link).normalize();
        if (!Files.isRegularFile(file)) {
            return link;
        }
        String name = "story-" + link.replace("../", "").replace('/', '-');
        files.put(name, Files.readAllBytes(file));
        return name;
    }

    private void request(Element block, String text) throws IOException {
        Matcher sent = SENT_FILE.matcher(text);
        Element box = marked("sent", "http");
        box.appendElement("code").text(text.lines().findFirst().orElse(""));
        if (sent.find()) {
            box.appendText(" with ");
            box.appendElement("a").attr("href", address(sent.group(1))).text(sent.group(1));
        } else if (text.strip().contains("\n")) {
            box.addClass("with-body");
            box.appendElement("pre")
                    .attr("tabindex", "0")
                    .attr("role", "group")
                    .attr("aria-label", "Body")
                    .appendElement("code")
                    .text(text.substring(text.indexOf('\n') + 1));
        }
        block.replaceWith(box);
    }

    private void register(Element block, String text) throws IOException {
        Element box = marked("register", "register");
        List<String> lines = new ArrayList<>(text.lines().toList());
        box.appendElement("p").addClass("register-title").text(lines.remove(0));
        while (!lines.isEmpty()) {
            Matcher setting = SETTING.matcher(lines.get(0));
            if (!setting.matches()) {
                break;
            }
            lines.remove(0);
            Element line = box.appendElement("p").addClass("register-line");
            line.appendText(setting.group(1) + ": ");
            if (setting.group(1).equals("page")) {
                line.appendElement("a").attr("href", address(setting.group(2))).text(setting.group(2));
            } else {
                line.appendText(setting.group(2));
            }
        }
        if (!lines.isEmpty()) {
            Element rows = Tables.add(box, "", cells(lines.remove(0)));
            for (String line : lines) {
                Element row = rows.appendElement("tr");
                for (String cell : cells(line)) {
                    row.appendElement(row.childrenSize() == 0 ? "th" : "td").text(cell);
                }
                row.child(0).attr("scope", "row");
            }
        }
        block.replaceWith(box);
    }

    /** A box that says which kind of block it is, as the page on how to read them calls it. */
    private static Element marked(String look, String mark) {
        Element box = new Element("div").addClass(look);
        box.appendElement("span").addClass("mark").text(mark);
        return box;
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    }

    private static void answer(Element block, String text) {
        Element box = marked("answer", "answer");
        Element list = box.appendElement("dl");
        for (String line : text.lines().toList()) {
            int equals = line.lastIndexOf(" = ");
            Element pair = list.appendElement("div");
            pair.appendElement("dt").text(equals < 0 ? line : line.substring(0, equals));
            pair.appendElement("dd").text(equals < 0 ? "" : line.substring(equals + 3));
        }
        block.replaceWith(box);
    }
}
