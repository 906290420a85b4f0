package io.github.teamsexchange.lab;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JakartaJsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The published schema and the reader agree. */
class ScenarioSchemaTest {

    @ParameterizedTest
    @MethodSource("io.github.teamsexchange.lab.Scenario#names")
    void everyScenarioIsValidAsWrittenAndAsMerged(String name) throws IOException {
        assertValid(resource("scenarios/" + name + ".json"));
        assertValid(Scenario.named(name).document().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"name\": \"a b\", \"description\": \"d\", \"base\": \"healthy\"}",
                "{\"name\": \"a\", \"description\": \"d\"}",
                "{\"name\": \"a\", \"description\": \"d\", \"base\": \"healthy\", \"colour\": 1}"
            })
    void whatIsNoScenarioIsInvalid(String json) throws IOException {
        assertFalse(validate(json).isValid());
    }

    @Test
    void theSchemaKnowsEveryMemberThatTheReaderKnows() throws IOException {
        String whole = """
                {"name": "a", "description": "d", "cause": "c", "asOf": "2026-11-24T10:00:00Z", "settings": {"a": "b"},
                 "mailboxes": {"DELEGATION": {"address": "a@b.test", "delegate": "c@b.test"}},
                 "deployment": {
                  "hosts": {"h.test": {"role": "web-server", "connection": "reset", "certificate": "good", "paths": {
                    "/": {"answer": {"status": 200, "headers": {"A": ["b"]}, "body": ""}}, "/a": {"redirectTo": "https://x"},
                    "/b": {"delayMillis": 1}, "/c": {"unavailable": {"times": 1, "retryAfterSeconds": 0}},
                    "/d": {"fault": "hang"}}}},
                  "dns": {"n.test": {"fault": "silent", "cname": "h.test", "addresses": ["::1"], "txt": ["t"],
                    "srv": [{"priority": 0, "weight": 0, "port": 443, "target": "h.test"}],
                    "mx": [{"preference": 0, "host": "h.test"}]}},
                  "mailboxes": {"a@b.test": {"exchangeOnline": "absent", "onPremises": "absent", "contents": {
                    "displayName": "A", "fullAccess": ["s@b.test"],
                    "workingHours": {"timeZone": "UTC", "days": ["monday"], "start": "08:00", "end": "17:00"},
                    "calendar": {"permissions": {"default": "none", "anonymous": "none", "c@b.test": "owner"},
                      "events": [{"subject": "s", "start": "now-PT1H", "end": "now", "status": "oof", "location": "l",
                        "body": "b", "sensitivity": "private", "organizer": "c@b.test", "attendees": ["c@b.test"]},
                        {"subject": "s", "start": "today", "end": "2126-11-24", "allDay": true}]},
                    "automaticReplies": {"state": "scheduled", "audience": "known", "start": "2026-11-24T10:00:00Z",
                      "end": "now+P1D", "internal": "i", "external": "e"},
                    "delegates": {"meetingRequests": "no-forward", "users": {"c@b.test": {"folders": {"tasks": "none",
                      "inbox": "none", "contacts": "none", "notes": "none", "journal": "none"}, "copies": true,
                      "privateItems": true, "incomplete": true}}}}}},
                  "onPremises": {"server": "s", "version": "15.1", "tenant": "t", "authentication": ["NTLM"],
                    "oauth": true, "autodiscoverV2": {"EWS": "https://x"}},
                  "firewall": {"allowList": ["any"]},
                  "endpoints": {"latest": "2026081400", "instances": {"Worldwide": [{"id": 11}]}},
                  "configuration": {"teams": {"Get-CsUser": {"a": {
                    "X": "$null", "Y": {"$text": "y", "Z": [{"$cut-short": []}, {"$lost": "l"}]}}}}}},
                 "expect": {"PRESENCE": {"verdict": "INCOMPLETE", "rootCause": "x", "findings": {"a.b": "PASS"}}}}
                """;
        assertValid(whole);
        assertTrue(Scenario.parse(whole).document().containsKey("deployment"));
        assertFalse(validate(whole.replace("\"$text\": \"y\"", "\"$text\": 1")).isValid());
    }

    private static void assertValid(String json) throws IOException {
        Validator.Result result = validate(json);
        assertTrue(result.isValid(), () -> result.getErrors().toString());
    }

    private static Validator.Result validate(String json) throws IOException {
        return new ValidatorFactory()
                .withJsonNodeFactory(new JakartaJsonNode.Factory())
                .validate(resource("scenario.schema.json"), json);
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Scenario.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
