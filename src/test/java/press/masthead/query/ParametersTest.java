package press.masthead.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.masthead.support.Http;
import press.masthead.support.ProblemAnswer;

@QuarkusTest
class ParametersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /v1/articles?sectoin=world               | sectoin unknown-parameter    | Did you mean section?
            /v1/articles?Limit=3                     | Limit unknown-parameter      | Did you mean limit?
            /v1/articles?limit=3&limit=4             | limit not-allowed            | more than once
            /v1/articles?tag=a&tag=b                 | tag not-allowed              | write several values with commas
            /v1/articles?count=true&count=true       | count not-allowed            | more than once; it has one value
            /v1/articles?limit=                      | limit malformed              | from 1 to 100
            /v1/articles?limit=0                     | limit malformed              | from 1 to 100
            /v1/articles?limit=101                   | limit malformed              | from 1 to 100
            /v1/articles?limit=1.5                   | limit malformed              | from 1 to 100
            /v1/articles?limit=99999999999           | limit malformed              | from 1 to 100
            /v1/articles?sort=                       | sort required                | empty value
            /v1/articles?sort=publishedat            | sort unknown-value           | Did you mean publishedAt?
            /v1/articles?sort=--headline             | sort unknown-value           | It can't be sorted by -headline, but by publishedAt
            /v1/articles?sort=headline,              | sort required                | empty value
            /v1/articles?fields=headlin              | fields unknown-value         | Did you mean headline?
            /v1/articles?count=yes                   | count malformed              | true or false
            /v1/articles?cursor=                     | cursor required              | empty value
            /v1/articles?cursor=abc                  | cursor malformed             | not made for this list
            /v1/articles?cursor=!!                   | cursor malformed             | not made for this list
            /v1/articles?section=                    | section required             | empty value
            /v1/articles?tag=a,,b                    | tag required                 | empty value
            /v1/articles?tag[any]=a                  | tag[any] unknown-parameter   | There is no parameter
            /v1/articles?publishedAt[gte]=yesterday  | publishedAt[gte] malformed   | a date, such as
            /v1/articles?publishedAt[gte]=2017-13-01 | publishedAt[gte] malformed   | a date, such as
            /v1/articles?publishedAt[lt]=2017-11-20T08:30:00 | publishedAt[lt] malformed | with an offset
            /v1/articles?publishedAt[lt]=-9999-01-01 | publishedAt[lt] malformed    | a date, such as
            /v1/tags?kind=plac                       | kind unknown-value           | Did you mean place?
            /v1/tags?kind=place&nmae=x               | nmae unknown-parameter       | There is no parameter nmae here.
            /v1/articles/x?bodyFormat=htm            | bodyFormat unknown-value     | Did you mean html?
            /v1/articles/x?include=readmore          | include unknown-value        | Did you mean readMore?
            /v1/articles/x?limit=1                   | limit unknown-parameter      | There is no parameter limit here.
            /v1/articles?limit=0&sort=x&count=1&a=b&section=&publishedAt[gt]=x&fields=y | a unknown-parameter, limit malformed, sort unknown-value, count malformed, section required, publishedAt[gt] malformed, fields unknown-value | a whole number
            /v1/editorial/articles?archived=maybe&stauts=draft | archived malformed, stauts unknown-parameter | true or false
            """)
    void namesEachFault(String address, String faults, String detail) {
        ProblemAnswer.invalid(get(address)).hasFaults(faults.split(", ")).says(detail);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /v1/articles?publishedAt[gte]=2017-11-20&publishedAt[lt]=2017-11-21T00:00:00%2B03:00
            /v1/articles?publishedAt[gte]=2017-11-20T00:00:00+03:00
            /v1/articles?tag[all]=a,b&tag[not]=c&author=d&author[not]=e&section[not]=f
            /v1/articles?sort=-publishedAt,headline&limit=100&count=true&fields=slug,headline
            /v1/articles?section=none-of-this-name
            /v1/photos?credit=none&sort=createdAt
            /v1/sections?parent=none
            """)
    void readsWhatIsRight(String address) {
        assertThat(get(address).statusCode()).as(get(address).asString()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /v1/search?q=%C3%28                        | q malformed
            /v1/search?limit=1&q=a%FFb                 | q malformed
            /v1/articles?tag=%ED%A0%80                 | tag malformed
            /v1/articles?publishedAt[gte]=%C0%80       | publishedAt[gte] malformed
            /v1/placements?url=%E2%82                  | url malformed
            /v1/changes?since=%80                      | since malformed
            /v1/articles/x?fields=%fe&fields=%fe       | fields malformed
            /v1/editorial/articles?text=%C3&author=%A9 | text malformed, author malformed
            """)
    void refusesWhatIsNoText(String address, String faults) {
        ProblemAnswer.invalid(get(address)).hasFaults(faults.split(", ")).says("UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=%C3%A9t%c3%a9", "q=%F0%9F%8E%89", "q=a+b%20c%2B", "q=%26%3D%25"})
    void readsText(String query) {
        assertThat(get("/v1/search?" + query).statusCode()).isEqualTo(200);
    }

    @Test
    void refusesTooManyValues() {
        ProblemAnswer.invalid(get("/v1/articles?tag=" + "a,".repeat(100) + "a")).hasFaults("tag too-many");
        ProblemAnswer.invalid(get("/v1/articles?locale=" + "a".repeat(2_001))).hasFaults("locale too-long");
        ProblemAnswer.invalid(get("/v1/articles?sort=headline,headline,headline,headline,headline"))
                .hasFaults("sort too-many");
    }

    private static Response get(String address) {
        return Http.admin().urlEncodingEnabled(false).get(address);
    }
}
