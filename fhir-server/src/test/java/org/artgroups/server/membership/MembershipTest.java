package org.artgroups.server.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.LocalDate;
import java.util.List;
import org.artgroups.fhir.generated.Extensions;
import org.artgroups.fhir.generated.LeavingReason;
import org.artgroups.fhir.membership.EnrolmentOverride;
import org.artgroups.fhir.membership.MemberAddRequest;
import org.artgroups.fhir.membership.MemberAddResponse;
import org.artgroups.fhir.membership.MemberRemoveRequest;
import org.artgroups.fhir.membership.MemberRemoveResponse;
import org.artgroups.fhir.membership.Membership;
import org.artgroups.server.Given;
import org.artgroups.server.ServerTest;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.EpisodeOfCare;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Group.GroupMemberComponent;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.PositiveIntType;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/** Members who join and leave, over HTTP. */
abstract class MembershipTest extends ServerTest {

    /** A day on which {@link #eligible} clients meet every criterion of a club. */
    static final LocalDate DAY = LocalDate.of(2026, 3, 4);

    static final EnrolmentOverride DECIDED =
            new EnrolmentOverride("stable; result seen on paper", new Reference().setDisplay("Sister Mokoena"));

    /** A client who may join a club, or a community adherence group. */
    static Given.Client eligible(String id) {
        return Given.aClient(id)
                .born("1990-01-01")
                .prescribed("2023-01-01", "J05AR27", 1)
                .viralLoad("2025-01-01", 20)
                .viralLoad("2025-07-01", 20)
                .pregnant("2026-01-01", false);
    }

    /** A group that can take this many members. */
    static Given.Care holding(int members, Given.Care care) {
        care.group().addExtension(Extensions.CAPACITY, new PositiveIntType(members));
        return care;
    }

    void given(Bundle bundle) {
        Answer answer = post("", bundle);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    static MemberAddRequest adding(String client, LocalDate date) {
        return new MemberAddRequest(new Reference("Patient/" + client), date, null);
    }

    static MemberAddRequest overriding(String client, LocalDate date) {
        return new MemberAddRequest(new Reference("Patient/" + client), date, DECIDED);
    }

    Answer add(String group, MemberAddRequest request) {
        return post("/Group/" + group + "/$member-add", Membership.MEMBER_ADD_REQUEST.write(request));
    }

    MemberAddResponse added(String group, String client, LocalDate date) {
        return added(add(group, adding(client, date)));
    }

    MemberAddResponse added(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return Membership.MEMBER_ADD_RESPONSE.read(read(Parameters.class, answer));
    }

    Answer remove(String group, String client, @Nullable LocalDate date, LeavingReason reason, @Nullable String note) {
        return post(
                "/Group/" + group + "/$member-remove",
                Membership.MEMBER_REMOVE_REQUEST.write(
                        new MemberRemoveRequest(new Reference("Patient/" + client), date, reason, note)));
    }

    MemberRemoveResponse removed(String group, String client, LocalDate date, LeavingReason reason) {
        Answer answer = remove(group, client, date, reason, null);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return Membership.MEMBER_REMOVE_RESPONSE.read(read(Parameters.class, answer));
    }

    Group group(String id) {
        return read(Group.class, get("/Group/" + id));
    }

    EpisodeOfCare stored(Reference enrolment) {
        return read(EpisodeOfCare.class, get("/" + enrolment.getReference()));
    }

    /** The members of a group: {@code Patient/[id] start..end}. */
    List<String> members(String group) {
        return group(group).getMember().stream().map(MembershipTest::reported).toList();
    }

    private static String reported(GroupMemberComponent member) {
        return member.getEntity().getReference() + " "
                + member.getPeriod().getStartElement().getValueAsString() + ".."
                + (member.getPeriod().hasEnd()
                        ? member.getPeriod().getEndElement().getValueAsString()
                        : "");
    }

    static String version(org.hl7.fhir.r4.model.Resource resource) {
        return resource.getMeta().getVersionId();
    }

    int total(String search) {
        return read(Bundle.class, get("/" + search + "&_summary=count")).getTotal();
    }

    /** Asserts that a request was refused for these reasons, each told by its element, and nothing else shown. */
    void assertRefused(Answer answer, int status, String... reasons) {
        assertThat(answer.body()).doesNotContain("\tat ", "Exception", "org.postgresql", "ca.uhn");
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(diagnostics(answer)).containsExactly(reasons);
    }

    /** Sends a body by a method that is neither POST nor GET. */
    Answer send(String method, String path, String contentType, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base() + path))
                .header("Content-Type", contentType)
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }
}
