package io.encours.facts.bench;

import io.encours.facts.Subject;
import io.encours.shared.CustomerId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The questions that a rule asks for each customer. */
public final class CustomerQuestions {

    private static final Map<CustomerId, List<TariffQuestion>> QUESTIONS = new ConcurrentHashMap<>();

    private CustomerQuestions() {}

    /** Has these questions asked for a customer from now on. */
    public static void note(CustomerId customer, List<TariffQuestion> questions) {
        QUESTIONS.put(customer, List.copyOf(questions));
    }

    /** The questions of a customer; none where none were noted. */
    public static List<TariffQuestion> of(Subject subject) {
        return QUESTIONS.getOrDefault(subject.id(), List.of());
    }
}
