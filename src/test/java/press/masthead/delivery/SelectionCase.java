package press.masthead.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import press.masthead.article.SupportMessages;
import press.masthead.campaign.FrequencyCap;
import press.masthead.campaign.Placement;
import press.masthead.campaign.SaveCampaign;
import press.masthead.campaign.selection.ExclusionRule;
import press.masthead.campaign.selection.LiveCampaign;
import press.masthead.campaign.selection.LiveCampaigns;
import press.masthead.campaign.selection.LivePlacement;

/**
 * A line of cases.json: campaigns as campaigners write them, the first of which is tried first where nothing else is said; how
 * placements are set; what a page is about; what a frontend tells; and what becomes of each campaign. Sections, tags and articles
 * are called by names.
 */
record SelectionCase(JsonNode json) {

    private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new JavaTimeModule());

    static Stream<SelectionCase> all() throws IOException {
        try (InputStream file = SelectionCase.class.getResourceAsStream("/selection/cases.json")) {
            return StreamSupport.stream(
                            MAPPER.readTree(Objects.requireNonNull(file)).spliterator(), false)
                    .map(SelectionCase::new);
        }
    }

    @Override
    public String toString() {
        return json.path("case").asText();
    }

    LiveCampaigns campaigns() {
        List<LiveCampaign> campaigns = new ArrayList<>();
        for (Map.Entry<String, JsonNode> campaign : json.path("campaigns").properties()) {
            SaveCampaign content = campaign(campaign.getKey(), 100 - campaigns.size(), campaign.getValue());
            campaigns.add(LiveContent.of(
                    id(campaign.getKey()), campaign.getKey(), content, content.goal(), content.variants(), tags()));
        }
        return LiveCampaigns.of(campaigns, placements());
    }

    PublishedPage page() {
        JsonNode page = json.path("page");
        return new PublishedPage(
                page.has("article") ? id(page.path("article").asText()) : null,
                ids(page.path("sections")),
                ids(page.path("tags")),
                page.has("locale") ? page.path("locale").asText() : null,
                SupportMessages.valueOf(page.path("supportMessages").asText("all")));
    }

    PlacementRequest request() {
        MultivaluedMap<String, String> sent = new MultivaluedHashMap<>();
        for (String parameter : json.path("query").asText().split("&", -1)) {
            int equals = parameter.indexOf('=');
            if (equals > 0) {
                sent.putSingle(parameter.substring(0, equals), parameter.substring(equals + 1));
            }
        }
        return PlacementRequest.read(sent);
    }

    Map<String, String> expected() {
        return MAPPER.convertValue(
                json.path("expect"), MAPPER.getTypeFactory().constructMapType(Map.class, String.class, String.class));
    }

    private static SaveCampaign campaign(String slug, int priority, JsonNode said) {
        ObjectNode whole = MAPPER.createObjectNode();
        whole.put("name", slug).put("placement", "epic").put("priority", priority);
        whole.putArray("variants")
                .addObject()
                .put("name", "control")
                .putObject("message")
                .put("heading", slug);
        whole.setAll((ObjectNode) said);
        JsonNode audience = whole.path("audience");
        for (String kind : List.of("sections", "tags")) {
            replace(audience.path(kind), "include");
            replace(audience.path(kind), "exclude");
        }
        replace(audience, "viewsOfTags");
        try {
            return MAPPER.treeToValue(whole, SaveCampaign.class);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    /** Names become ids, as they are when a campaign is stored. */
    private static void replace(JsonNode parent, String field) {
        if (parent.has(field)) {
            ArrayNode ids = MAPPER.createArrayNode();
            ids(parent.path(field)).forEach(id -> ids.add(id.toString()));
            ((ObjectNode) parent).set(field, ids);
        }
    }

    private List<LivePlacement> placements() {
        return json.path("placements").properties().stream()
                .map(set -> placement(Placement.valueOf(set.getKey()), set.getValue()))
                .toList();
    }

    private static LivePlacement placement(Placement placement, JsonNode set) {
        List<ExclusionRule> exclusions = new ArrayList<>();
        set.path("exclusionRules")
                .forEach(rule -> exclusions.add(new ExclusionRule(
                        rule.path("name").asText(),
                        ids(rule.path("sections")),
                        ids(rule.path("tags")),
                        ids(rule.path("articles")),
                        time(rule.path("from")),
                        time(rule.path("until")))));
        Set<Placement> yieldsTo = new HashSet<>();
        set.path("yieldsTo").forEach(other -> yieldsTo.add(Placement.valueOf(other.asText())));
        return new LivePlacement(
                placement,
                set.path("enabled").asBoolean(true),
                set.path("holdback").asDouble(0),
                MAPPER.convertValue(set.get("defaultFrequencyCap"), FrequencyCap.class),
                yieldsTo,
                exclusions);
    }

    private static LiveNames tags() {
        return new LiveNames(Map.of(id("syria"), Set.of("syria"), id("russia"), Set.of("russia")));
    }

    private static @Nullable Instant time(JsonNode text) {
        return text.isMissingNode() ? null : Instant.parse(text.asText());
    }

    private static Set<UUID> ids(JsonNode names) {
        Set<UUID> ids = new HashSet<>();
        names.forEach(name -> ids.add(id(name.asText())));
        return ids;
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
    }
}
