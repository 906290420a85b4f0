package io.github.teamsexchange.lab;

/** Scenarios that tests make up: the healthy one with a change. */
public final class Scenarios {

    private Scenarios() {}

    /** The healthy deployment with parts replaced. */
    public static Scenario healthyBut(String deployment) {
        return Scenario.parse("{\"name\": \"test\", \"description\": \"test\", \"base\": \"healthy\", \"deployment\": "
                + deployment + "}");
    }

    /** The healthy deployment where one host differs. */
    public static Scenario withHost(String host, String plan) {
        return healthyBut("{\"hosts\": {\"" + host + "\": " + plan + "}}");
    }

    /** The healthy deployment where DNS says more. */
    public static Scenario withName(String name, String plan) {
        return healthyBut("{\"dns\": {\"" + name + "\": " + plan + "}}");
    }
}
