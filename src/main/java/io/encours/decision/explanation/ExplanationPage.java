package io.encours.decision.explanation;
final class ExplanationPage { ExplanationPage(Explanation e, java.util.Locale l) {} String html() { return ""; } }
