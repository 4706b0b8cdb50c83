package org.artgroups.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import io.kubernetes.client.openapi.models.V1Deployment;
import io.kubernetes.client.openapi.models.V1Ingress;
import io.kubernetes.client.openapi.models.V1NetworkPolicy;
import io.kubernetes.client.openapi.models.V1PodDisruptionBudget;
import io.kubernetes.client.openapi.models.V1Secret;
import io.kubernetes.client.openapi.models.V1Service;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

@DisplayName("The Kubernetes manifests")
class KubernetesTest {

    /** Reads an object as Kubernetes defines it, and throws for a field it does not have. */
    private interface Check {
        void accept(JsonObject object) throws IOException;
    }

    private static final Map<String, Check> KINDS = Map.of(
            "Secret", V1Secret::validateJsonObject,
            "Deployment", V1Deployment::validateJsonObject,
            "Service", V1Service::validateJsonObject,
            "Ingress", V1Ingress::validateJsonObject,
            "PodDisruptionBudget", V1PodDisruptionBudget::validateJsonObject,
            "NetworkPolicy", V1NetworkPolicy::validateJsonObject);

    static Map<String, JsonObject> objects() throws IOException {
        Map<String, JsonObject> objects = new TreeMap<>();
        try (Reader file = Files.newBufferedReader(Path.of("../deploy/kubernetes/art-groups.yaml"))) {
            for (Object object : new Yaml(new SafeConstructor(new LoaderOptions())).loadAll(file)) {
                JsonObject json = new Gson().toJsonTree(object).getAsJsonObject();
                objects.put(json.get("kind").getAsString(), json);
            }
        }
        return objects;
    }

    @Test
    @DisplayName("have the fields that Kubernetes has, and no others")
    void valid() throws IOException {
        Map<String, JsonObject> objects = objects();

        assertThat(objects).containsOnlyKeys(KINDS.keySet());
        for (Map.Entry<String, JsonObject> object : objects.entrySet()) {
            Objects.requireNonNull(KINDS.get(object.getKey())).accept(object.getValue());
        }
    }

    @Test
    @DisplayName("run two replicas, none as root, none able to write but to /tmp, and ask readiness of the database")
    void careful() throws IOException {
        JsonObject spec = Objects.requireNonNull(objects().get("Deployment")).getAsJsonObject("spec");
        JsonObject pod = spec.getAsJsonObject("template").getAsJsonObject("spec");
        JsonObject container = pod.getAsJsonArray("containers").get(0).getAsJsonObject();
        JsonObject security = container.getAsJsonObject("securityContext");

        assertThat(spec.get("replicas").getAsInt()).isEqualTo(2);
        assertThat(pod.getAsJsonObject("securityContext").get("runAsNonRoot").getAsBoolean())
                .isTrue();
        assertThat(security.get("readOnlyRootFilesystem").getAsBoolean()).isTrue();
        assertThat(security.get("allowPrivilegeEscalation").getAsBoolean()).isFalse();
        assertThat(container
                        .getAsJsonObject("readinessProbe")
                        .getAsJsonObject("httpGet")
                        .get("path")
                        .getAsString())
                .isEqualTo("/actuator/health/readiness");
        assertThat(container.getAsJsonObject("livenessProbe").toString()).contains("/actuator/health/liveness");
    }
}
