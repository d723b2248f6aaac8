package io.encours.facts;

/** Whose grade of a company it is, and on which of the provider's scales. */
public enum RatingProvider {
    /** Banque de France, the scale in use since January 2022: {@code 1+} to {@code 8}, {@code P}, {@code 0}. */
    BDF_2022,
    /** Coface Debtor Risk Assessment, {@code 0} to {@code 10}. */
    COFACE_DRA,
    /** Coface credit opinion: {@code R}, {@code @}, {@code @@}, {@code @@@}, {@code X}. */
    COFACE_OPINION,
    /** Dun and Bradstreet PAYDEX, 0 to 100. */
    PAYDEX;

    /** A grade of any of the scales, as a regular expression. */
    public static final String GRADE = "[1-6][+-]?|[078P]|R|@{1,3}|X|[0-9]{1,2}|100";

    /** The grades of all scales in words. */
    public static final String GRADES = "a grade of a scale: 1+ to 8, P or 0; 0 to 10; R, @, @@, @@@ or X; 0 to 100";
}
