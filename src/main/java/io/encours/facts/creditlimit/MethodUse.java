package io.encours.facts.creditlimit;

/** What a method of finding a limit is used for. */
public enum MethodUse {
    /** Its amount is a ceiling: the lowest one binds. */
    BINDING,
    /** Its amount is shown beside the limit and changes nothing. */
    BENCHMARK,
    /** It is not computed. */
    OFF
}
