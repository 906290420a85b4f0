package io.github.teamsexchange.lab.ews;

import io.github.teamsexchange.lab.xml.Markup;

/** Answers one kind of question. Called by many threads at once. */
@FunctionalInterface
interface Operation {

    /**
     * The content of the answer's body.
     *
     * @throws Refusal if the question as a whole cannot be answered
     */
    Markup answer(Question question) throws Refusal;
}
