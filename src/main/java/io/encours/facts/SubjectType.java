package io.encours.facts;

/** What the buyer is in law; a sole trader and a consumer are natural persons (GDPR art. 22). */
public enum SubjectType {
    COMPANY,
    SOLE_TRADER,
    PUBLIC,
    CONSUMER;

    public boolean isNaturalPerson() {
        return this == SOLE_TRADER || this == CONSUMER;
    }
}
