package samples.contest;

import com.fasterxml.jackson.databind.JsonNode;

/** Jackson 2, which only a test library brings along. */
record OldJson(JsonNode node) {}
