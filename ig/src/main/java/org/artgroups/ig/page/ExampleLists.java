package org.artgroups.ig.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.artgroups.ig.artifact.Artifact;
import org.artgroups.ig.artifact.ArtifactKind;
import org.artgroups.ig.artifact.Artifacts;
import org.hl7.fhir.r4.model.Group;
import org.jsoup.nodes.Element;

/** Every example with what it shows, described by the group it belongs to. */
final class ExampleLists {

    private static final String REQUESTS = "Requests and answers of operations";
    private static final String OTHERS = "People, places and whatever belongs to no one group";

    private final Artifacts artifacts;

    ExampleLists(Artifacts artifacts) {
        this.artifacts = artifacts;
    }

    /** All examples, under a heading for each group. */
    Element all() {
        Map<String, List<Artifact>> sections = new LinkedHashMap<>();
        List<Artifact> examples = artifacts.all(ArtifactKind.EXAMPLE);
        List<Artifact> groups = examples.stream()
                .filter(example -> example.type().equals("Group"))
                // those that have most to show first
                .sorted(Comparator.comparingInt(
                        group -> -artifacts.usersOf(group).size()))
                .toList();
        groups.forEach(group -> sections.put(group.title(), new ArrayList<>(List.of(group))));
        sections.put(REQUESTS, new ArrayList<>());
        sections.put(OTHERS, new ArrayList<>());
        for (Artifact example : examples) {
            if (!example.type().equals("Group")) {
                sections.computeIfAbsent(section(example, groups), any -> new ArrayList<>())
                        .add(example);
            }
        }
        Element fragment = new Element("div");
        sections.forEach((title, of) -> {
            if (!of.isEmpty()) {
                fragment.appendElement("h2").attr("id", Markdown.anchor(title)).text(title);
                table(fragment, of);
            }
        });
        return fragment;
    }

    private String section(Artifact example, List<Artifact> groups) {
        if (example.type().equals("Parameters")) {
            return REQUESTS;
        }
        return groups.stream()
                .filter(group -> speaksOf(example, group))
                .map(Artifact::title)
                .findFirst()
                .orElse(OTHERS);
    }

    /** Of the group itself, or of a client who is a member of it. */
    private boolean speaksOf(Artifact example, Artifact group) {
        Set<String> members = group.as(Group.class).getMember().stream()
                .map(member -> member.getEntity().getReference())
                .collect(Collectors.toSet());
        if (members.contains(example.reference())) {
            return true;
        }
        return artifacts.usersOf(group).contains(example)
                || members.stream()
                        .flatMap(member -> artifacts.find(member).stream())
                        .anyMatch(member -> artifacts.usersOf(member).contains(example));
    }

    private void table(Element fragment, List<Artifact> examples) {
        Element rows = Tables.add(fragment, "", List.of("Example", "What it shows", "Profile"));
        for (Artifact example : examples) {
            Element row = rows.appendElement("tr");
            Element name = row.appendElement("th").attr("scope", "row");
            name.appendElement("a").attr("href", example.page()).text(example.title());
            name.appendElement("code").addClass("key").text(example.reference());
            row.appendElement("td").text(example.description());
            Element profiles = row.appendElement("td");
            example.resource().stream()
                    .flatMap(resource -> resource.getMeta().getProfile().stream())
                    .flatMap(profile -> artifacts.find(profile.getValue()).stream())
                    .forEach(profile -> profiles.appendElement("a")
                            .attr("href", profile.page())
                            .text(profile.title()));
        }
    }
}
