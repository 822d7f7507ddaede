package press.masthead.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.masthead.access.Role;
import press.masthead.support.Issuer;
import press.masthead.support.OpenApiDocument.Operation;
import press.masthead.support.WithIssuer;

/** What holders of tokens may call: what holders of keys of the same role may. */
@QuarkusTest
@TestProfile(WithIssuer.class)
class TokenMatrixTest {

    @SuppressWarnings("NullAway.Init") // the test resource puts itself here
    Issuer issuer;

    static List<Operation> editorialOperations() {
        return AccessMatrixTest.editorialOperations();
    }

    @ParameterizedTest
    @MethodSource("editorialOperations")
    void allowsRolesWhatTheyAreFor(Operation operation) {
        for (Role role : Role.values()) {
            int status =
                    AccessMatrixTest.call(operation, issuer.token(role.name())).statusCode();
            if (AccessMatrixTest.mayCall(role, operation)) {
                assertThat(status)
                        .as("%s as %s", operation, role)
                        .isNotIn(401, 403)
                        .isLessThan(500);
            } else {
                assertThat(status).as("%s as %s", operation, role).isEqualTo(403);
            }
        }
    }
}
