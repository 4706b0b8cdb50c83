package org.artgroups.server.membership;

import static org.artgroups.server.Given.aClient;
import static org.artgroups.server.Given.aClub;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.artgroups.server.Given;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Many at the same moment")
class ManyAtOnceTest extends MembershipTest {

    /** All requests at once; their answers. */
    private static List<Answer> atOnce(List<Supplier<Answer>> requests) throws Exception {
        CyclicBarrier together = new CyclicBarrier(requests.size());
        ExecutorService senders = Executors.newFixedThreadPool(requests.size());
        try {
            List<Future<Answer>> sent = new ArrayList<>();
            for (Supplier<Answer> request : requests) {
                sent.add(senders.submit(() -> {
                    together.await();
                    return request.get();
                }));
            }
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> answer : sent) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            senders.shutdownNow();
        }
    }

    private List<String> clients(int count) {
        List<String> ids = IntStream.range(0, count).mapToObj(i -> unique("m")).toList();
        ids.forEach(id -> given(eligible(id).bundle()));
        return ids;
    }

    @ParameterizedTest(name = "{0} additions keep {0} members, each with an enrolment")
    @ValueSource(ints = {20, 40})
    @DisplayName("additions")
    void additions(int count) throws Exception {
        String club = unique("club");
        given(holding(count, aClub(club)).bundle());
        List<String> ids = clients(count);

        List<Answer> answers = atOnce(ids.stream()
                .<Supplier<Answer>>map(id -> () -> add(club, adding(id, DAY)))
                .toList());

        assertThat(answers)
                .allSatisfy(
                        answer -> assertThat(answer.status()).as(answer.body()).isEqualTo(200));
        assertThat(members(club))
                .containsExactlyInAnyOrderElementsOf(ids.stream()
                        .map(id -> "Patient/" + id + " 2026-03-04..")
                        .toList());
        assertThat(ids).allSatisfy(id -> assertThat(total("EpisodeOfCare?patient=Patient/" + id))
                .isEqualTo(1));
    }

    @Test
    @DisplayName("two want the last place of a group: one gets it, the other is told that it is full")
    void lastPlace() throws Exception {
        String club = unique("club");
        Given.Care care = holding(25, aClub(club));
        IntStream.range(0, 24).forEach(i -> care.withMember(aClient(unique("old"))));
        given(care.bundle());
        List<String> ids = clients(2);

        List<Answer> answers = atOnce(ids.stream()
                .<Supplier<Answer>>map(id -> () -> add(club, adding(id, DAY)))
                .toList());

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 422);
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 422)
                .flatExtracting(this::diagnostics)
                .containsExactly("Group/" + club + " is full: 25 of 25 places are taken");
        assertThat(members(club)).hasSize(25);
    }

    @Test
    @DisplayName("two groups want the same client: one gets the client")
    void twoGroups() throws Exception {
        String one = unique("club");
        String two = unique("club");
        given(aClub(one).bundle());
        given(aClub(two).bundle());
        String a = clients(1).get(0);

        List<Answer> answers = atOnce(List.of(() -> add(one, adding(a, DAY)), () -> add(two, adding(a, DAY))));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 422);
        assertThat(members(one).size() + members(two).size()).isEqualTo(1);
        assertThat(total("EpisodeOfCare?patient=Patient/" + a)).isEqualTo(1);
    }

    @Test
    @DisplayName("one addition sent ten times is one membership, and all get the same answer")
    void sameAddition() throws Exception {
        String club = unique("club");
        given(aClub(club).bundle());
        String a = clients(1).get(0);

        List<Answer> answers = atOnce(IntStream.range(0, 10)
                .<Supplier<Answer>>mapToObj(i -> () -> add(club, adding(a, DAY)))
                .toList());

        assertThat(answers)
                .extracting(answer -> added(answer).enrolment().getReference())
                .containsOnly(added(answers.get(0)).enrolment().getReference());
        assertThat(answers).filteredOn(answer -> !added(answer).replayed()).hasSize(1);
        assertThat(members(club)).hasSize(1);
        assertThat(version(group(club))).isEqualTo("2");
    }
}
