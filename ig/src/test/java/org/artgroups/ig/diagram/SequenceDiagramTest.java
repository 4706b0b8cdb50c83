package org.artgroups.ig.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A sequence diagram")
class SequenceDiagramTest {

    private static String diagram(String... lines) {
        return "@startuml\nactor \"A nurse\" as nurse\nparticipant \"Server\" as server\n" + String.join("\n", lines)
                + "\n@enduml\n";
    }

    @Test
    @DisplayName("is told in words: who tells whom what, and under which condition")
    void words() {
        List<Step> steps = SequenceText.of(diagram(
                "== Before ==",
                "nurse -> server : asks",
                "server -> server : thinks",
                "alt it is known",
                "server --> nurse : yes",
                "else it is not",
                "server --> nurse : no",
                "end",
                "== After ==",
                "note over nurse : goes home"));

        assertThat(steps).extracting(Step::text).containsExactly("Before:", "After:");
        assertThat(steps.get(0).parts())
                .extracting(Step::text)
                .containsExactly(
                        "A nurse to Server: asks", "Server: thinks", "If it is known:", "Otherwise, it is not:");
        assertThat(steps.get(0).parts().get(3).parts())
                .extracting(Step::text)
                .containsExactly("Server answers A nurse: no");
        assertThat(steps.get(1).parts()).extracting(Step::text).containsExactly("goes home");
    }

    @Test
    @DisplayName("with something that would be left out of the words is refused, by its line")
    void nothingIsLeftOut() {
        assertThatThrownBy(() -> SequenceText.of(diagram("nurse ->x server : asks")))
                .hasMessageContaining("nurse ->x server");
        assertThatThrownBy(() -> SequenceText.of(diagram("nurse -> lab : asks")))
                .hasMessageContaining("lab");
    }

    @Test
    @DisplayName("is drawn the same again, without naming the program that drew it")
    void drawn() throws IOException {
        SequenceDiagram once = SequenceDiagram.of(diagram("nurse -> server : asks"), "");

        assertThat(once.svg()).startsWith("<svg").contains("asks").doesNotContain("plantuml ", "xmlns=\"\"");
        assertThat(once.width()).isPositive();
        assertThat(SequenceDiagram.of(diagram("nurse -> server : asks"), "")).isEqualTo(once);
    }
}
