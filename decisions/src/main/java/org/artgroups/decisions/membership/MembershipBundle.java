package org.artgroups.decisions.membership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.artgroups.decisions.membership.MembershipPlan.Dissolving;
import org.artgroups.decisions.membership.MembershipPlan.Joining;
import org.artgroups.decisions.membership.MembershipPlan.KnownMember;
import org.artgroups.decisions.membership.MembershipPlan.Leaving;
import org.artgroups.decisions.membership.MembershipPlan.NewMember;
import org.artgroups.decisions.membership.MembershipPlan.Withdrawal;
import org.artgroups.decisions.tracing.TracingTask;
import org.artgroups.fhir.eligibility.EligibilityResponse.CriterionResult;
import org.artgroups.fhir.generated.EligibilityOutcome;
import org.artgroups.fhir.generated.Extensions;
import org.artgroups.fhir.generated.Profiles;
import org.artgroups.fhir.generated.Verdict;
import org.artgroups.fhir.membership.DissolveResponse;
import org.artgroups.fhir.membership.MemberAddResponse;
import org.artgroups.fhir.membership.MemberRemoveResponse;
import org.artgroups.fhir.membership.OverriddenCriterion;
import org.artgroups.fhir.membership.RecordedOverride;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.EpisodeOfCare;
import org.hl7.fhir.r4.model.EpisodeOfCare.EpisodeOfCareStatus;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Group.GroupMemberComponent;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/**
 * Changes of membership as FHIR: one transaction Bundle with each Group in the version it was read, each enrolment, and the
 * Tasks of who was traced and has left; and the answers. Pure. Used once, by one thread.
 */
public final class MembershipBundle {

    private final Map<String, Group> groups = new LinkedHashMap<>();
    private final Map<String, EpisodeOfCare> enrolments = new LinkedHashMap<>();
    private final List<Task> tracing = new ArrayList<>();

    /** Whether there is anything to write. */
    public boolean changesSomething() {
        return !groups.isEmpty() || !enrolments.isEmpty();
    }

    /** The transaction. */
    public Bundle transaction() {
        Bundle bundle = new Bundle();
        bundle.setType(Bundle.BundleType.TRANSACTION);
        groups.values().forEach(group -> bundle.addEntry()
                .setResource(group)
                .getRequest()
                .setMethod(Bundle.HTTPVerb.PUT)
                .setUrl("Group/" + group.getIdElement().getIdPart())
                .setIfMatch("W/\"" + group.getIdElement().getVersionIdPart() + "\""));
        enrolments.forEach((id, enrolment) -> bundle.addEntry()
                .setResource(enrolment)
                .getRequest()
                .setMethod(Bundle.HTTPVerb.PUT)
                .setUrl("EpisodeOfCare/" + id));
        tracing.forEach(task -> TracingTask.put(bundle, task));
        return bundle;
    }

    /** Adds a membership that begins. */
    public MemberAddResponse join(Joining joining) {
        EpisodeOfCare enrolment =
                joining instanceof KnownMember known ? known.enrolment().resource() : begin((NewMember) joining);
        Extension assessed = enrolment.getExtensionByUrl(Extensions.ENROLMENT_ASSESSMENT);
        Extension model = enrolment.getExtensionByUrl(Extensions.DELIVERY_MODEL);
        return new MemberAddResponse(
                new Reference("Group/" + joining.group().id()),
                new Reference("Patient/" + joining.client()),
                reference(enrolment),
                joining.since(),
                joining instanceof KnownMember,
                model == null ? null : model.getValue().primitiveValue(),
                assessed == null
                        ? null
                        : EligibilityOutcome.of(text(assessed, "outcome")).orElseThrow(),
                assessed == null
                        ? List.of()
                        : assessed.getExtensionsByUrl("criterion").stream()
                                .map(MembershipBundle::overridden)
                                .toList(),
                letIn(enrolment.getExtensionByUrl(Extensions.ENROLMENT_OVERRIDE)));
    }

    private static @Nullable RecordedOverride letIn(@Nullable Extension override) {
        if (override == null) {
            return null;
        }
        Extension record = override.getExtensionByUrl("record");
        return new RecordedOverride(
                text(override, "reason"),
                (Reference) override.getExtensionByUrl("by").getValue(),
                record == null ? null : (Reference) record.getValue());
    }

    /** Adds a membership that ends. */
    public MemberRemoveResponse leave(Leaving leaving) {
        if (!leaving.listed()) {
            Group group = changed(leaving.group());
            group.getMember().stream()
                    .filter(member -> isOf(leaving.client(), member)
                            && !member.getPeriod().hasEnd()
                            && !member.getInactive())
                    .forEach(member -> member.getPeriod().setEndElement(day(leaving.until())));
        }
        if (!leaving.recorded()) {
            end(leaving);
            leaving.group()
                    .tracingOf(leaving.client())
                    .map(task -> TracingTask.left(task, leaving.reason(), leaving.until()))
                    .forEach(tracing::add);
        }
        return new MemberRemoveResponse(
                new Reference("Group/" + leaving.group().id()),
                new Reference("Patient/" + leaving.client()),
                new Reference("EpisodeOfCare/" + leaving.enrolmentId()),
                leaving.since(),
                leaving.until(),
                leaving.recorded());
    }

    /** Adds a membership that is taken back: the Group has it no more, and its enrolment is entered in error. */
    public MemberRemoveResponse withdraw(Withdrawal withdrawal) {
        GroupContext context = withdrawal.group();
        String client = withdrawal.client();
        EpisodeOfCare enrolment = withdrawal.enrolment() == null
                ? about(context, client)
                : withdrawal.enrolment().copy();
        if (!enrolment.hasId()) {
            enrolment.setId(MembershipPlan.enrolmentId(context.id(), client, withdrawal.since()));
            enrolment.getPeriod().setStartElement(day(withdrawal.since()));
        }
        if (!withdrawal.recorded()) {
            String since = withdrawal.since().toString();
            changed(context)
                    .getMember()
                    .removeIf(member -> isOf(client, member)
                            && member.getPeriod().hasStart()
                            && member.getPeriod()
                                    .getStartElement()
                                    .getValueAsString()
                                    .startsWith(since));
            enrolment.setStatus(EpisodeOfCareStatus.ENTEREDINERROR);
            if (withdrawal.note() != null) {
                enrolment.addExtension(Extensions.LEAVING_NOTE, new StringType(withdrawal.note()));
            }
            enrolments.put(enrolment.getIdElement().getIdPart(), claiming(enrolment));
            context.tracingOf(client).map(TracingTask::enteredInError).forEach(tracing::add);
        }
        return new MemberRemoveResponse(
                new Reference("Group/" + context.id()),
                new Reference("Patient/" + client),
                reference(enrolment),
                withdrawal.since(),
                null,
                withdrawal.recorded());
    }

    /** Adds the end of a group. */
    public DissolveResponse dissolve(Dissolving dissolving) {
        List<DissolveResponse.Left> left = dissolving.leavings().stream()
                .map(this::leave)
                .map(member -> new DissolveResponse.Left(member.client(), member.enrolment()))
                .toList();
        if (!dissolving.recorded()) {
            Group group = changed(dissolving.group());
            group.setActive(false);
            Extension dissolved = group.addExtension().setUrl(Extensions.DISSOLVED);
            dissolved.addExtension("date", new DateType(dissolving.date().toString()));
            dissolved.addExtension("reason", new CodeType(dissolving.reason().code()));
            if (dissolving.note() != null) {
                dissolved.addExtension("note", new StringType(dissolving.note()));
            }
        }
        return new DissolveResponse(
                new Reference("Group/" + dissolving.group().id()), dissolving.date(), dissolving.recorded(), left);
    }

    private Group changed(GroupContext context) {
        return groups.computeIfAbsent(context.id(), id -> context.group().copy());
    }

    private EpisodeOfCare begin(NewMember member) {
        if (!member.listed()) {
            GroupMemberComponent entry = changed(member.group()).addMember();
            entry.setEntity(new Reference("Patient/" + member.client()));
            entry.getPeriod().setStartElement(day(member.since()));
        }
        EpisodeOfCare enrolment = member.existing() == null
                ? about(member.group(), member.client())
                : member.existing().resource().copy();
        enrolment.setId(
                member.existing() == null
                        ? MembershipPlan.enrolmentId(member.group().id(), member.client(), member.since())
                        : member.existing().id());
        enrolment.getExtension().removeIf(extension -> List.of(
                        Extensions.DELIVERY_MODEL,
                        Extensions.ENROLMENT_ASSESSMENT,
                        Extensions.ENROLMENT_OVERRIDE,
                        Extensions.LEAVING_REASON,
                        Extensions.LEAVING_NOTE)
                .contains(extension.getUrl()));
        enrolment.addExtension(
                Extensions.DELIVERY_MODEL, new CanonicalType(member.model().canonical()));
        Extension assessed = enrolment.addExtension().setUrl(Extensions.ENROLMENT_ASSESSMENT);
        assessed.addExtension(
                "outcome", new CodeType(member.assessment().outcome().code()));
        member.assessment().criteria().stream()
                .filter(criterion -> criterion.verdict() != Verdict.MET)
                .forEach(criterion -> addTo(assessed, criterion));
        if (member.override() != null) {
            Extension override = enrolment.addExtension().setUrl(Extensions.ENROLMENT_OVERRIDE);
            override.addExtension("reason", new StringType(member.override().reason()));
            override.addExtension("by", member.override().by());
            if (member.override().record() != null) {
                override.addExtension("record", member.override().record());
            }
        }
        if (!enrolment.hasType() && member.model().family() != null) {
            enrolment.addType(member.model().family().concept());
        }
        enrolment.setStatus(EpisodeOfCareStatus.ACTIVE);
        enrolment.getPeriod().setStartElement(day(member.since())).setEndElement(null);
        enrolments.put(enrolment.getIdElement().getIdPart(), claiming(enrolment));
        return enrolment;
    }

    private void end(Leaving leaving) {
        EpisodeOfCare enrolment = leaving.enrolment() == null
                ? about(leaving.group(), leaving.client())
                : leaving.enrolment().resource().copy();
        enrolment.setId(leaving.enrolmentId());
        if (leaving.enrolment() == null && leaving.since() != null) {
            enrolment.getPeriod().setStartElement(day(leaving.since()));
        }
        if (leaving.enrolment() == null && leaving.group().modelNamed() != null) {
            enrolment.addExtension(
                    Extensions.DELIVERY_MODEL, new CanonicalType(leaving.group().modelNamed()));
        }
        enrolment.setStatus(EpisodeOfCareStatus.FINISHED);
        enrolment.getPeriod().setEndElement(day(leaving.until()));
        enrolment.addExtension(
                Extensions.LEAVING_REASON, new CodeType(leaving.reason().code()));
        if (leaving.note() != null) {
            enrolment.addExtension(Extensions.LEAVING_NOTE, new StringType(leaving.note()));
        }
        enrolments.put(leaving.enrolmentId(), claiming(enrolment));
    }

    /** A new enrolment of a client in a group. */
    private static EpisodeOfCare about(GroupContext context, String client) {
        EpisodeOfCare enrolment = new EpisodeOfCare();
        enrolment.addExtension(Extensions.ENROLMENT_GROUP, new Reference("Group/" + context.id()));
        if (context.group().hasCode()) {
            enrolment.addType(context.group().getCode());
        } else if (context.model() != null && context.model().family() != null) {
            enrolment.addType(context.model().family().concept());
        }
        enrolment.setPatient(new Reference("Patient/" + client));
        if (context.group().hasManagingEntity()) {
            enrolment.setManagingOrganization(context.group().getManagingEntity());
        }
        return enrolment;
    }

    /** Claims the profile unless another system's group leaves out what it needs. */
    private static EpisodeOfCare claiming(EpisodeOfCare enrolment) {
        if (enrolment.hasType()
                && enrolment.getPeriod().hasStart()
                && !enrolment.getMeta().hasProfile(Profiles.ENROLMENT)) {
            enrolment.getMeta().addProfile(Profiles.ENROLMENT);
        }
        return enrolment;
    }

    private static void addTo(Extension assessed, CriterionResult criterion) {
        Extension part = assessed.addExtension().setUrl("criterion");
        part.addExtension("code", new CodeType(criterion.code()));
        part.addExtension("verdict", new CodeType(criterion.verdict().code()));
        part.addExtension("text", new StringType(criterion.text()));
    }

    private static OverriddenCriterion overridden(Extension criterion) {
        return new OverriddenCriterion(
                text(criterion, "code"), Verdict.of(text(criterion, "verdict")).orElseThrow(), text(criterion, "text"));
    }

    private static String text(Extension extension, String part) {
        Type value = extension.getExtensionByUrl(part).getValue();
        return value.primitiveValue();
    }

    private static boolean isOf(String client, GroupMemberComponent member) {
        IdType entity = new IdType(member.getEntity().getReference());
        return "Patient".equals(entity.getResourceType()) && client.equals(entity.getIdPart());
    }

    private static Reference reference(EpisodeOfCare enrolment) {
        return new Reference("EpisodeOfCare/" + enrolment.getIdElement().getIdPart());
    }

    private static DateTimeType day(LocalDate day) {
        return new DateTimeType(day.toString());
    }
}
