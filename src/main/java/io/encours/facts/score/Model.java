package io.encours.facts.score;

/** The financial models, each with its own ratios, coefficients and cut-offs in the workbook. */
public enum Model {
    /** Altman 1968, for listed manufacturers. */
    ALTMAN_Z,
    /** Altman Z′ 1983, for private manufacturers. */
    ALTMAN_Z1,
    /** Altman Z″, for private companies that do not manufacture. */
    ALTMAN_Z2,
    /** Altman Z″ with the constant for emerging markets. */
    ALTMAN_Z2_EM,
    /** Conan and Holder 1979, for French industrial small and medium companies, in points. */
    CONAN_HOLDER,
    /** Taffler 1983, for listed British industrial companies. */
    TAFFLER_1983
}
