package press.masthead.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeliveryAccountTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            jdbc:postgresql://h/d                                        | jdbc:postgresql://h/d
            jdbc:postgresql://h/d?user=u&password=p                      | jdbc:postgresql://h/d
            jdbc:postgresql://h/d?user=u&password=p&ssl=true             | jdbc:postgresql://h/d?ssl=true
            jdbc:postgresql://h/d?ssl=true&user=u&password=p             | jdbc:postgresql://h/d?ssl=true
            jdbc:postgresql://h/d?ssl=true&user=u&a=b&password=p&c=d     | jdbc:postgresql://h/d?ssl=true&a=b&c=d
            jdbc:postgresql://h/d?password=                              | jdbc:postgresql://h/d
            jdbc:postgresql://h:5432,i:5432/d?password=p&targetServerType=primary | jdbc:postgresql://h:5432,i:5432/d?targetServerType=primary
            jdbc:postgresql://h/d?sslpassword=s&user=u                   | jdbc:postgresql://h/d?sslpassword=s
            """)
    void leavesOutOwnersNameAndPassword(String url, String without) {
        assertThat(DeliveryAccount.withoutCredentials(url)).isEqualTo(without);
    }

    @Test
    void derivesPasswordFromOwners() {
        String password = DeliveryAccount.password("jdbc:postgresql://h/d?password=secret", "");
        assertThat(password)
                .isEqualTo(DeliveryAccount.password("jdbc:postgresql://other/d", "secret"))
                .isNotEqualTo(DeliveryAccount.password("jdbc:postgresql://h/d", "secreu"))
                .matches("[0-9a-f]{64}");
    }
}
