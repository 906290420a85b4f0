package io.github.teamsexchange;

/**
 * Why a provider cannot be used.
 *
 * @param provider its class name, or what is known of it
 * @param explanation one sentence without a full stop that says what is wrong and what cures it
 */
record LoadProblem(String provider, String explanation) {}
