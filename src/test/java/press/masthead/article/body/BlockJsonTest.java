package press.masthead.article.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static press.masthead.article.body.BodyFixture.JSON;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlockJsonTest {

    private static final TypeReference<List<Block>> BLOCKS = new TypeReference<>() {};

    @ParameterizedTest
    @ValueSource(strings = {"""
        {"_type":"block","_key":"a","style":"normal","markDefs":[{"_type":"link","_key":"l","href":"/x"}],\
        "children":[{"_type":"span","_key":"b","text":"x","marks":["strong","l"]}]}""", """
        {"_type":"block","_key":"a","style":"h2","listItem":"bullet","level":2,"markDefs":[],"children":[]}""", """
        {"_type":"photo","_key":"a","photo":"01930000-0000-7000-8000-000000000001","altText":"b","caption":"c"}""", """
        {"_type":"photo","_key":"a","photo":"01930000-0000-7000-8000-000000000001"}""", """
        {"_type":"gallery","_key":"a","photos":[{"photo":"01930000-0000-7000-8000-000000000001","caption":"c"}]}""", """
        {"_type":"embed","_key":"a","url":"https://youtu.be/1","provider":"youtube"}""", """
        {"_type":"pullQuote","_key":"a","text":"b","attribution":"c"}""", """
        {"_type":"table","_key":"a","headerRow":true,"rows":[{"cells":[{"markDefs":[],\
        "children":[{"_type":"span","_key":"b","text":"x","marks":[]}]}]}]}""", """
        {"_type":"divider","_key":"a"}""", """
        {"_type":"code","_key":"a","language":"java","code":"int i;"}"""})
    void writesWhatItReads(String json) throws JsonProcessingException {
        List<Block> blocks = JSON.readValue("[" + json + "]", BLOCKS);
        assertThat(JSON.writeValueAsString(blocks)).isEqualTo("[" + json + "]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"_type\":\"video\"}",
                "{\"style\":\"normal\"}",
                "{\"_type\":\"divider\",\"x\":1}",
                "{\"_type\":\"block\",\"children\":[{\"_type\":\"image\"}]}",
                "{\"_type\":\"block\",\"children\":[{\"text\":\"x\"}]}",
                "{\"_type\":\"block\",\"markDefs\":[{\"_type\":\"note\",\"_key\":\"a\"}]}",
                "{\"_type\":\"block\",\"style\":\"h7\"}"
            })
    void refusesUnknownKindsAndFields(String json) {
        assertThatThrownBy(() -> JSON.readValue("[" + json + "]", BLOCKS)).isInstanceOf(JsonMappingException.class);
    }

    @Test
    void readsWhatAnEditorSends() throws JsonProcessingException {
        SaveBody body = JSON.readValue(
                "{\"format\":\"blocks\",\"blocks\":[{\"_key\":\"a\",\"_type\":\"divider\"}]}", SaveBody.class);
        assertThat(body).isEqualTo(new SaveBody(BodyFormat.blocks, null, List.of(new DividerBlock("a"))));
        assertThat(JSON.writeValueAsString(body))
                .isEqualTo("{\"format\":\"blocks\",\"blocks\":[{\"_type\":\"divider\",\"_key\":\"a\"}]}");
        assertThat(body.pointerTo("/blocks/0/photo")).isEqualTo("/blocks/0/photo");
        assertThat(BodyFixture.markdown("x").pointerTo("/blocks/0/photo")).isEqualTo("/text");
    }
}
