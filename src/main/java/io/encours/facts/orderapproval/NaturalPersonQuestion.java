package io.encours.facts.orderapproval;

import io.encours.facts.Question;
import io.encours.facts.SubjectType;

/** May an answer be given to this kind of customer without a person? */
public record NaturalPersonQuestion(SubjectType subjectType, OrderOutcome outcome, boolean byClassAlone)
        implements Question {}
