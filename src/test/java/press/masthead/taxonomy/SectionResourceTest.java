package press.masthead.taxonomy;

import static io.restassured.RestAssured.given;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SectionResourceTest {
    @Test
    void createsSection() {
        for (String b : new String[] {
            "{\"name\":\"World\"}",
            "{\"nam\":\"World\",\"parent\":\"x\",\"id\":3}",
            "",
            "{",
            "{\"name\":\"Щука\"}",
            "{\"name\":4,\"description\":[], \"name2\":null}"
        }) {
            System.out.println("POST " + b);
            given().header("Authorization", "Bearer mh_test_key_0123456789abcdefghijklmnop")
                    .contentType("application/json")
                    .body(b)
                    .post("/v1/editorial/sections")
                    .then()
                    .log()
                    .all();
        }
        for (String u : new String[] {
            "/v1/editorial/sections",
            "/v1/editorial/sections?limt=3&sort=foo",
            "/v1/editorial/sections?limit=1&count=true&fields=name",
            "/nope",
            "/v1/nope",
            "/v1/editorial/sections/world",
            "/openapi",
            "/docs/problems/not-found",
            "/docs",
            "/v1/editorial/api-keys"
        }) {
            System.out.println("GET " + u);
            var r = given().urlEncodingEnabled(false)
                    .header("Authorization", "Bearer mh_test_key_0123456789abcdefghijklmnop")
                    .get(u);
            String s = r.asString();
            System.out.println(r.statusCode() + " " + r.headers() + " " + s.substring(0, Math.min(3000, s.length())));
        }
        for (String u : new String[] {"/v1/editorial/sections"}) {
            given().get(u).then().log().all();
            given().header("Authorization", "Bearer mh_test_key_0123456789abcdefghijklmnop")
                    .accept("text/csv")
                    .get(u)
                    .then()
                    .log()
                    .all();
            given().header("Authorization", "Bearer mh_test_key_0123456789abcdefghijklmnop")
                    .delete(u)
                    .then()
                    .log()
                    .all();
            given().header("Authorization", "Bearer mh_test_key_0123456789abcdefghijklmnop")
                    .contentType("text/plain")
                    .body("x")
                    .post(u)
                    .then()
                    .log()
                    .all();
            given().header("Authorization", "Bearer mh_test_key_0123456789abcdefghijklmnop")
                    .contentType("application/merge-patch+json")
                    .header("If-Match", "\"1\"")
                    .body("{\"slug\":\"welt\",\"descripton\":null}")
                    .patch(u + "/world")
                    .then()
                    .log()
                    .all();
            given().header("Authorization", "Bearer mh_test_key_0123456789abcdefghijklmnop")
                    .contentType("application/merge-patch+json")
                    .header("If-Match", "\"1\"")
                    .body("{\"slug\":\"welt\"}")
                    .patch(u + "/world")
                    .then()
                    .log()
                    .all();
            given().header("Authorization", "Bearer mh_test_key_0123456789abcdefghijklmnop")
                    .delete(u + "/world")
                    .then()
                    .log()
                    .all();
        }
    }
}
