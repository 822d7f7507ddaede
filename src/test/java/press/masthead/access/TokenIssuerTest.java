package press.masthead.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.oidc.Oidc;
import io.quarkus.oidc.OidcTenantConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TokenIssuerTest {

    private static final Optional<String> ADDRESS = Optional.of("https://login.example");
    private static final Optional<List<String>> AUDIENCE = Optional.of(List.of("masthead"));
    private static final Map<Role, List<String>> ROLES = Map.of(Role.editor, List.of("editors"));

    private final Tenants tenants = new Tenants(new ArrayList<>());

    @Test
    void isOffUnlessNamed() {
        new TokenIssuer(new Settings(Optional.empty(), Optional.empty(), Map.of())).open(tenants);
        assertThat(tenants.created()).singleElement().matches(tenant -> !tenant.tenantEnabled());
    }

    @Test
    void isOnWhenNamedWithAudienceAndRoles() {
        new TokenIssuer(new Settings(ADDRESS, AUDIENCE, ROLES)).open(tenants);
        assertThat(tenants.created()).isEmpty();
    }

    @Test
    void needsAudienceAndRoles() {
        assertThatThrownBy(() -> new TokenIssuer(new Settings(ADDRESS, Optional.empty(), ROLES)).open(tenants))
                .hasMessageContaining("MASTHEAD_OIDC_AUDIENCE");
        assertThatThrownBy(() -> new TokenIssuer(new Settings(ADDRESS, AUDIENCE, Map.of())).open(tenants))
                .hasMessageContaining("MASTHEAD_OIDC_ROLES_EDITOR");
    }

    private record Settings(Optional<String> issuer, Optional<List<String>> audience, Map<Role, List<String>> roles)
            implements TokenConfig {}

    private record Tenants(List<OidcTenantConfig> created) implements Oidc {

        @Override
        public void create(OidcTenantConfig tenant) {
            created.add(tenant);
        }

        @Override
        public void createServiceApp(String address) {
            throw new AssertionError("only the tenant that verifies tokens is created");
        }

        @Override
        public void createWebApp(String address, String client, String secret) {
            throw new AssertionError("only the tenant that verifies tokens is created");
        }
    }
}
