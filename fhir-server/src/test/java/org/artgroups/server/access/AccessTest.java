package org.artgroups.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.artgroups.client.SmartBackend;
import org.artgroups.server.ServerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@DisplayName("With access on")
class AccessTest extends ServerTest {

    private static final RSAKey KEY = key("one");
    private static final Map<String, String> TOKENS = new HashMap<>();
    private static boolean seeded;

    private static RSAKey key(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).keyUse(KeyUse.SIGNATURE).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    @DynamicPropertySource
    static void accessOn(DynamicPropertyRegistry registry) {
        registry.add("artgroups.access.enabled", () -> "true");
        client(registry, "national", "system,administrator", "*", "system/*.cruds");
        client(registry, "clinic-a", "system", "fac-a", "system/*.cruds");
        client(registry, "clinic-b", "system", "fac-b", "system/*.cruds");
        client(registry, "district", "system", "district", "system/*.rs");
        client(registry, "laboratory", "system", "fac-a", "system/Observation.crs");
        client(registry, "officer", "programme-officer", "*", "system/*.rs");
        client(registry, "stranger", "no-such-role", "*", "system/*.cruds");
    }

    private static void client(
            DynamicPropertyRegistry registry, String id, String roles, String organization, String scope) {
        String at = "artgroups.access.clients." + id;
        registry.add(at + ".jwks", () -> new JWKSet(KEY.toPublicJWK()).toString());
        registry.add(at + ".roles", () -> roles);
        registry.add(at + ".organizations", () -> organization);
        registry.add(at + ".scopes", () -> scope);
    }

    private String token(String client) {
        return TOKENS.computeIfAbsent(client, id -> {
            try {
                return SmartBackend.client(id)
                        .server(base())
                        .key(KEY.toJSONString())
                        .scope(scope(id))
                        .build()
                        .header()
                        .orElseThrow();
            } catch (IOException e) {
                throw new IllegalStateException(id, e);
            }
        });
    }

    private static String scope(String client) {
        return switch (client) {
            case "laboratory" -> "system/Observation.crs";
            case "district", "officer" -> "system/*.rs";
            default -> "system/*.cruds";
        };
    }

    private Answer as(String client, String method, String path, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base() + path))
                .header("Authorization", token(client))
                .header(
                        "Content-Type",
                        method.equals("PATCH") ? "application/json-patch+json" : "application/fhir+json")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        return send(request.build());
    }

    private Answer as(String client, String path) {
        return as(client, "GET", path, "");
    }

    @BeforeEach
    void twoFacilities() {
        if (seeded) {
            return;
        }
        put("Organization/district", "\"name\":\"District\"");
        for (String f : List.of("a", "b")) {
            put("Organization/fac-" + f, "\"name\":\"Facility\",\"partOf\":{\"reference\":\"Organization/district\"}");
            put(
                    "Patient/pat-" + f,
                    "\"identifier\":[{\"system\":\"https://clinic.example/folder\",\"value\":\"folder-" + f
                            + "\"}],\"name\":[{\"family\":\"Name" + f
                            + "\"}],\"gender\":\"female\",\"birthDate\":\"1990-01-01\","
                            + "\"managingOrganization\":{\"reference\":\"Organization/fac-" + f + "\"}");
            put(
                    "Observation/vl-" + f,
                    "\"status\":\"final\",\"code\":{\"coding\":[{\"system\":\"http://loinc.org\",\"code\":\"20447-9\"}]},\"subject\":{\"reference\":\"Patient/pat-"
                            + f
                            + "\"},\"effectiveDateTime\":\"2026-01-10\",\"valueQuantity\":{\"value\":40,\"code\":\"{copies}/mL\"}");
            put(
                    "Group/group-" + f,
                    "\"type\":\"person\",\"actual\":true,\"active\":true,\"name\":\"Club\",\"managingEntity\":{\"reference\":\"Organization/fac-"
                            + f
                            + "\"},\"extension\":[{\"url\":\"https://w3id.org/art-groups/StructureDefinition/delivery-model\",\"valueCanonical\":\"https://w3id.org/art-groups/PlanDefinition/hcw-managed-group\"}],\"member\":[{\"entity\":{\"reference\":\"Patient/pat-"
                            + f + "\"},\"period\":{\"start\":\"2024-01-01\"}}]");
        }
        seeded = true;
    }

    private void put(String id, String elements) {
        String[] parts = id.split("/", -1);
        Answer answer = as(
                "national",
                "PUT",
                "/" + id,
                "{\"resourceType\":\"" + parts[0] + "\",\"id\":\"" + parts[1] + "\"," + elements + "}");
        assertThat(answer.status()).as(answer.body()).isIn(200, 201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/Patient", "/Patient/pat-a", "/Group/group-a/$register", "/Patient/$eligibility"})
    @DisplayName("nobody is answered without a token")
    void noToken(String path) {
        Answer answer = get(path);
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.body()).contains("not-signed-in");
    }

    @Test
    @DisplayName("everybody is told where tokens are given")
    void discovery() {
        assertThat(get("/metadata").status()).isEqualTo(200);
        assertThat(get("/.well-known/smart-configuration").body())
                .contains("/oauth2/token", "private_key_jwt", "ES384");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/groups", "/groups/group-a", "/jobs/x", "/models"})
    @DisplayName("pages about people are closed")
    void pages(String path) {
        assertThat(send(HttpRequest.newBuilder(URI.create(root() + path)).build())
                        .status())
                .isIn(401, 403);
    }

    @Test
    @DisplayName("a facility gets what is its own, a district what its facilities have")
    void own() {
        assertThat(as("clinic-a", "/Patient/pat-a").status()).isEqualTo(200);
        assertThat(as("clinic-a", "/Observation?subject=Patient/pat-a").body()).contains("vl-a");
        assertThat(as("clinic-a", "/Patient").body()).contains("pat-a").doesNotContain("pat-b");
        assertThat(as("district", "/Patient").body()).contains("pat-a", "pat-b");
        assertThat(as("clinic-a", "/Group/group-a/$register").status()).isIn(200, 422);
        assertThat(as(
                                "clinic-a",
                                "POST",
                                "/",
                                "{\"resourceType\":\"Bundle\",\"type\":\"batch\",\"entry\":[{\"request\":{\"method\":\"GET\",\"url\":\"Patient/pat-a\"}}]}")
                        .body())
                .contains("Namea");
    }

    @Test
    @DisplayName("a facility writes for its own clients, and finds what it wrote")
    void writes() {
        Answer created = as(
                "clinic-a",
                "POST",
                "/Observation",
                "{\"resourceType\":\"Observation\",\"status\":\"final\",\"code\":{\"text\":\"x\"},\"subject\":{\"reference\":\"Patient/pat-a\"}}");
        assertThat(created.status()).as(created.body()).isEqualTo(201);
        Answer assigned =
                as("clinic-a", "PUT", "/Patient/fac-a-9", "{\"resourceType\":\"Patient\",\"id\":\"fac-a-9\"}");
        assertThat(assigned.status()).as(assigned.body()).isEqualTo(201);
        assertThat(as("clinic-a", "/Patient/fac-a-9").status()).isEqualTo(200);
        assertThat(as("clinic-b", "/Patient/fac-a-9").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/Patient/pat-b|/Patient/pat-x",
                "/Patient/pat-b/_history|/Patient/pat-x/_history",
                "/Patient/pat-b/_history/1|/Patient/pat-x/_history/1",
                "/Observation/vl-b|/Observation/vl-x",
                "/Patient?_id=pat-b|/Patient?_id=pat-x",
                "/Patient?identifier=folder-b|/Patient?identifier=folder-x",
                "/Patient?family=Nameb|/Patient?family=Namex",
                "/Patient?family=Nameb&_summary=count|/Patient?family=Namex&_summary=count",
                "/Patient?family=Nameb&_total=accurate|/Patient?family=Namex&_total=accurate",
                "/Observation?subject=Patient/pat-b|/Observation?subject=Patient/pat-x",
                "/Observation?subject:Patient.identifier=folder-b|/Observation?subject:Patient.identifier=folder-x",
                "/Observation?subject:Patient.family=Nameb|/Observation?subject:Patient.family=Namex",
                "/Group?member=Patient/pat-b|/Group?member=Patient/pat-x",
                "/Patient?_has:Observation:subject:_id=vl-b|/Patient?_has:Observation:subject:_id=vl-x",
                "/Organization?_has:Patient:organization:family=Nameb|/Organization?_has:Patient:organization:family=Namex",
                "/Organization?_id=fac-b&_revinclude=Patient:organization|/Organization?_id=fac-b&_revinclude=Patient:organization&_x=1",
                "/Patient/pat-b/$everything|/Patient/pat-x/$everything",
                "/Patient/pat-b/$eligibility|/Patient/pat-x/$eligibility",
                "/Group/group-b/$register|/Group/group-x/$register",
                "/Group/group-b/$rotation|/Group/group-x/$rotation",
                "/Group/$memberships?client=Patient/pat-b|/Group/$memberships?client=Patient/pat-x"
            })
    @DisplayName("a true guess about another facility is answered as a false one")
    void guesses(String right, String wrong) {
        String path = wrong.replace("&_x=1", "");
        assertAlike(as("clinic-a", right), as("clinic-a", path));
    }

    @Test
    @DisplayName("codes that nobody can read are counted of the caller's own clients alone")
    void unmappedCodes() {
        for (String f : List.of("a", "b")) {
            put(
                    "Condition/unread-" + f,
                    "\"clinicalStatus\":{\"coding\":[{\"system\":\"http://terminology.hl7.org/CodeSystem/condition-clinical\",\"code\":\"active\"}]},\"code\":{\"coding\":[{\"system\":\"https://emr.example/diagnosis\",\"code\":\"of-"
                            + f + "\"}]},\"subject\":{\"reference\":\"Patient/pat-" + f + "\"}");
        }

        Answer own = as("clinic-a", "/Patient/$unmapped-codes");

        assertThat(own.status()).as(own.body()).isEqualTo(200);
        assertThat(own.body()).contains("of-a", "Condition/unread-a").doesNotContain("of-b", "unread-b");
        assertAlike(
                as("clinic-a", "/Patient/$unmapped-codes?organization=fac-b"),
                as("clinic-a", "/Patient/$unmapped-codes?organization=fac-x"));
        assertThat(as("laboratory", "/Patient/$unmapped-codes").status()).isEqualTo(403);
        assertThat(as("officer", "/Patient/$unmapped-codes").status()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PUT|/Patient/pat-#|{'resourceType':'Patient','id':'pat-#'}",
                "PATCH|/Patient/pat-#|[{'op':'add','path':'/gender','value':'male'}]",
                "DELETE|/Patient/pat-#|''",
                "DELETE|/Patient?identifier=folder-#|''",
                "POST|/Observation|{'resourceType':'Observation','status':'final','code':{'text':'x'},'subject':{'reference':'Patient/pat-#'}}",
                "POST|/Observation|{'resourceType':'Observation','status':'final','code':{'text':'x'},'subject':{'reference':'Patient?identifier=folder-#'}}",
                "POST|/|{'resourceType':'Bundle','type':'transaction','entry':[{'resource':{'resourceType':'Observation','status':'final','code':{'text':'x'},'subject':{'reference':'Patient/pat-#'}},'request':{'method':'POST','url':'Observation'}}]}",
                "POST|/|{'resourceType':'Bundle','type':'batch','entry':[{'request':{'method':'GET','url':'Patient/pat-#'}}]}",
                "POST|/|{'resourceType':'Bundle','type':'batch','entry':[{'request':{'method':'GET','url':'Patient?identifier=folder-#'}}]}",
                "POST|/Group/group-#/$member-add|{'resourceType':'Parameters','parameter':[{'name':'client','valueReference':{'reference':'Patient/pat-a'}}]}",
                "POST|/Group/group-a/$member-add|{'resourceType':'Parameters','parameter':[{'name':'client','valueReference':{'reference':'Patient/pat-#'}}]}"
            })
    @DisplayName("a write that guesses right about another facility is answered as one that guesses wrong")
    void guessingWrites(String method, String path, String body) {
        String json = body.replace("''", "").replace('\'', '"');
        assertAlike(
                as("clinic-a", method, path.replace("#", "b"), json.replace("#", "b")),
                as("clinic-a", method, path.replace("#", "x"), json.replace("#", "x")));
        assertThat(as("clinic-b", "/Patient/pat-b").body()).contains("\"versionId\": \"1\"", "folder-b");
    }

    private static void assertAlike(Answer right, Answer wrong) {
        assertThat(right.status()).as(right.body()).isEqualTo(wrong.status());
        assertThat(comparable(right.body())).isEqualTo(comparable(wrong.body()));
    }

    /** Without what was asked, ids that are made up, and times. */
    private static String comparable(String body) {
        return body.replaceAll("(pat|vl|group|folder)-[bx]", "$1")
                .replaceAll("Name[bx]", "Name")
                .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "uuid")
                .replaceAll("\\d{4}-\\d{2}-\\d{2}T[0-9:.+Z-]+", "time")
                .replaceAll("[A-Za-z0-9]{16}\\b", "request");
    }

    @Test
    @DisplayName("a client who moves takes the record along; the former facility keeps what it wrote")
    void moves() {
        String patient =
                "{\"resourceType\":\"Patient\",\"id\":\"fac-a-moves\",\"managingOrganization\":{\"reference\":\"Organization/fac-#\"}}";
        assertThat(as("clinic-a", "PUT", "/Patient/fac-a-moves", patient.replace("#", "a"))
                        .status())
                .isEqualTo(201);
        String observation =
                "{\"resourceType\":\"Observation\",\"id\":\"fac-a-o\",\"status\":\"final\",\"code\":{\"text\":\"x\"},\"subject\":{\"reference\":\"Patient/fac-a-moves\"}}";
        Answer kept = as("clinic-a", "PUT", "/Observation/fac-a-o", observation);
        assertThat(kept.status()).as(kept.body()).isEqualTo(201);
        assertThat(as("clinic-b", "/Observation/fac-a-o").status()).isEqualTo(404);

        assertThat(as("clinic-a", "PUT", "/Patient/fac-a-moves", patient.replace("#", "b"))
                        .status())
                .isEqualTo(200);

        assertThat(as("clinic-b", "/Patient/fac-a-moves").status()).isEqualTo(200);
        assertThat(as("clinic-b", "/Observation/fac-a-o").status()).isEqualTo(200);
        assertThat(as("clinic-a", "/Patient/fac-a-moves").status()).isEqualTo(404);
        assertThat(as("clinic-a", "/Observation/fac-a-o").status()).isEqualTo(200);
    }

    @Test
    @DisplayName("a scope opens the types it names, and no others by way of a search")
    void scopes() {
        assertThat(as("laboratory", "/Observation/vl-a").status()).isEqualTo(200);
        assertThat(as("laboratory", "/Patient/pat-a").status()).isEqualTo(403);
        assertThat(as("laboratory", "/Observation?subject:Patient.family=Namea").body())
                .contains("\"total\": 0");
        assertThat(as("laboratory", "/Observation?_id=vl-a&_include=Observation:subject")
                        .body())
                .contains("vl-a")
                .doesNotContain("Namea");
        assertThat(as("laboratory", "/Patient/pat-a/$everything").status()).isEqualTo(403);
        assertThat(as("district", "/Group/group-a/$rotation").status()).isNotEqualTo(403);
        assertThat(as("district", "POST", "/Group/group-a/$member-add", "{\"resourceType\":\"Parameters\"}")
                        .status())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("a programme officer sees no client, and a role that is not known gives nothing")
    void others() {
        assertThat(as("officer", "/Patient").status()).isEqualTo(403);
        assertThat(as("officer", "/Organization?_has:Patient:organization:family=Nameb")
                        .body())
                .contains("\"total\": 0");
        assertThat(as("officer", "/Organization/fac-a").status()).isEqualTo(200);
        assertThat(as("stranger", "/Organization").status()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/$meta",
                "/Patient/$meta",
                "/Patient/pat-a/$meta",
                "/$reindex",
                "/$expunge",
                "/$export",
                "/_history",
                "/Patient/$export"
            })
    @DisplayName("what no role names is not allowed")
    void notNamed(String path) {
        assertThat(as("clinic-a", path).status()).isIn(400, 403, 404, 405);
    }

    @Test
    @DisplayName("only an administrator writes definitions and facilities")
    void definitions() {
        assertThat(as(
                                "clinic-a",
                                "PUT",
                                "/Organization/fac-a-1",
                                "{\"resourceType\":\"Organization\",\"id\":\"fac-a-1\",\"name\":\"x\"}")
                        .status())
                .isEqualTo(403);
    }

    private Answer tokenFor(SignedJWT assertion) {
        return tokenFor(assertion.serialize());
    }

    private Answer tokenFor(String assertion) {
        return send(HttpRequest.newBuilder(URI.create(root() + "/oauth2/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials&scope=system/*.cruds"
                        + "&client_assertion_type=urn:ietf:params:oauth:client-assertion-type:jwt-bearer&client_assertion="
                        + assertion))
                .build());
    }

    private SignedJWT assertion(RSAKey key, JWSAlgorithm algorithm, String audience, int seconds) throws JOSEException {
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer("clinic-a")
                .subject("clinic-a")
                .audience(audience)
                .jwtID(UUID.randomUUID().toString())
                .expirationTime(Date.from(Instant.now().plusSeconds(seconds)))
                .build();
        SignedJWT assertion = new SignedJWT(
                new JWSHeader.Builder(algorithm).keyID(key.getKeyID()).build(), claims);
        assertion.sign(new RSASSASigner(key));
        return assertion;
    }

    private void assertInvalidClient(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isIn(400, 401);
        assertThat(answer.body()).contains("invalid_client").doesNotContain("access_token");
    }

    @Test
    @DisplayName("an assertion is taken once, without client_id as SMART has it")
    void assertionOnce() throws JOSEException {
        SignedJWT assertion = assertion(KEY, JWSAlgorithm.RS384, root() + "/oauth2/token", 120);
        assertThat(tokenFor(assertion).body()).contains("access_token");
        assertInvalidClient(tokenFor(assertion));
    }

    @Test
    @DisplayName(
            "an assertion of another key, for another server, for too long, of the past, or by another algorithm is"
                    + " worth nothing")
    void badAssertions() throws JOSEException {
        String here = root() + "/oauth2/token";
        assertInvalidClient(tokenFor(assertion(key("one"), JWSAlgorithm.RS384, here, 120)));
        assertInvalidClient(tokenFor(assertion(KEY, JWSAlgorithm.RS384, "https://other.example/token", 120)));
        assertInvalidClient(tokenFor(assertion(KEY, JWSAlgorithm.RS384, here, 3_600)));
        assertInvalidClient(tokenFor(assertion(KEY, JWSAlgorithm.RS384, here, -600)));
        assertInvalidClient(tokenFor(assertion(KEY, JWSAlgorithm.RS256, here, 120)));
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer("clinic-a")
                .subject("clinic-a")
                .audience(here)
                .jwtID("none")
                .expirationTime(Date.from(Instant.now().plusSeconds(120)))
                .build();
        assertInvalidClient(tokenFor(new PlainJWT(claims).serialize()));
    }
}
