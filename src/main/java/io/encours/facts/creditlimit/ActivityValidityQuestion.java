package io.encours.facts.creditlimit;

import io.encours.facts.Question;

/** How long does a limit hold that rests on the running business, for terms in days? */
public record ActivityValidityQuestion(int termsDays) implements Question {}
