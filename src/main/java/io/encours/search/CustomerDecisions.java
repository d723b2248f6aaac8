package io.encours.search;

import static io.encours.storage.Columns.at;

import io.encours.shared.CustomerId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many decisions are about a customer. */
@Component
class CustomerDecisions {

    private static final String MORE = """
            select exists (
              select from encours.decision_content
              where customer = :customer and decided_at >= :begin and decided_at < :end offset :number)
            """;

    private final JdbcClient jdbc;

    CustomerDecisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether there are more within a time than a number, 0 or more; no others than so many are looked at. */
    boolean areMoreThan(long number, CustomerId customer, Span period) {
        return jdbc.sql(MORE)
                .param("customer", customer.value())
                .param("begin", at(period.from()))
                .param("end", at(period.to()))
                .param("number", number)
                .query(Boolean.class)
                .single();
    }
}
