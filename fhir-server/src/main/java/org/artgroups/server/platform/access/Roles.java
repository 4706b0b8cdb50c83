package org.artgroups.server.platform.access;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The roles, read once at start from the operator's file or the shipped one. Immutable. */
@Component
class Roles {

    private final Map<String, Role> roles;

    Roles(AccessSettings settings) {
        this.roles = read(settings.roles());
    }

    /** The role of this name. */
    Optional<Role> find(String name) {
        return Optional.ofNullable(roles.get(name));
    }

    /** Those of these names that there are: a name that is not known gives nothing. */
    List<Role> known(Collection<String> names) {
        return names.stream().flatMap(name -> find(name).stream()).toList();
    }

    private static Map<String, Role> read(String file) {
        JsonMapper mapper = JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .build();
        try (InputStream in = open(file)) {
            Map<String, Role> read = mapper.readValue(in, new TypeReference<Map<String, Role>>() {});
            read.values().forEach(Role::permissions);
            return Map.copyOf(read);
        } catch (IOException | IllegalArgumentException e) {
            throw new IllegalStateException(
                    "the file of roles " + (file.isEmpty() ? "(shipped)" : file) + " cannot be used: " + e.getMessage(),
                    e);
        }
    }

    private static InputStream open(String file) throws IOException {
        if (!file.isEmpty()) {
            return Files.newInputStream(Path.of(file));
        }
        InputStream shipped = Roles.class.getResourceAsStream("roles.json");
        if (shipped == null) {
            throw new IOException("roles.json is missing");
        }
        return shipped;
    }
}
