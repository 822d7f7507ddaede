package press.masthead.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScopesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # scopes                         | wanted         | allowed
            -                                | articles:write | true
            -                                | tags:read      | true
            articles:write                   | articles:write | true
            articles:write                   | articles:read  | true
            articles:read                    | articles:read  | true
            articles:read                    | articles:write | false
            articles:write                   | tags:read      | false
            articles:write photos:read       | photos:read    | true
            embargo:override                 | tags:write     | true
            embargo:override articles:read   | tags:read      | false
            photo-credits:write              | photos:write   | false
            """)
    void allowWhatTheyName(String names, String wanted, boolean allowed) {
        assertThat(scopes(names).allow(wanted)).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -                               | admin  | true
            -                               | editor | false
            embargo:override                | editor | true
            embargo:override articles:write | editor | true
            articles:write                  | admin  | false
            """)
    void overrideEmbargoForUnlimitedAdminsOrWhenNamed(String names, Role role, boolean overrides) {
        assertThat(scopes(names).overrideEmbargo(role)).isEqualTo(overrides);
    }

    private static Scopes scopes(String names) {
        return new Scopes(names == null ? List.of() : List.of(names.split(" ")));
    }
}
