package io.github.teamsexchange.lab.site;

import io.github.teamsexchange.lab.deployment.EndpointsPlan;
import io.github.teamsexchange.lab.http.Headers;
import io.github.teamsexchange.lab.http.Reply;
import io.github.teamsexchange.lab.http.Request;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Microsoft's endpoints web service (protocols §9): JSON only, and no changes.
 *
 * @param plan what it publishes
 */
record EndpointsSite(EndpointsPlan plan) {

    private static final String TYPE = "application/json; charset=utf-8";
    private static final String ID = "[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}";

    static Site of(EndpointsPlan plan) {
        EndpointsSite service = new EndpointsSite(plan);
        return new Site(
                List.of(
                        new Site.Route("/endpoints", request -> service.answer(request, service::endpoints)),
                        new Site.Route("/version", request -> service.answer(request, service::version))),
                Site.WEB_SERVER.otherwise());
    }

    /** Everybody has to say which client asks, and of which cloud. */
    private Reply answer(Request request, BiFunction<Request, String, JsonStructure> document) {
        if (!request.parameter("clientrequestid").orElse("").matches(ID)) {
            return json(
                    400,
                    Json.createObjectBuilder()
                            .add("message", "ClientRequestId is no GUID")
                            .build());
        }
        String path = request.path();
        return plan.instance(path.substring(path.lastIndexOf('/') + 1))
                .map(instance -> json(200, document.apply(request, instance)))
                .orElseGet(() -> Site.WEB_SERVER.answer(request));
    }

    private JsonStructure version(Request request, String instance) {
        return Json.createObjectBuilder()
                .add("instance", instance)
                .add("latest", plan.latest())
                .build();
    }

    /** The common area comes along with any other. */
    private JsonStructure endpoints(Request request, String instance) {
        Optional<List<String>> areas = request.parameter("ServiceAreas")
                .map(list -> List.of(("common," + list).toLowerCase(Locale.ROOT).split(",", -1)));
        JsonArrayBuilder entries = Json.createArrayBuilder();
        plan.instances().getOrDefault(instance, JsonValue.EMPTY_JSON_ARRAY).stream()
                .filter(entry -> areas.isEmpty() || areas.get().contains(area(entry)))
                .forEach(entries::add);
        return entries.build();
    }

    private static String area(JsonValue entry) {
        return entry.asJsonObject().get("serviceArea") instanceof JsonString area
                ? area.getString().toLowerCase(Locale.ROOT)
                : "";
    }

    private static Reply json(int status, JsonStructure body) {
        return new Reply.Answer(status, Headers.of("Content-Type", TYPE), body.toString());
    }
}
