package io.encours.facts;

import com.fasterxml.jackson.annotation.JsonValue;
import io.encours.facts.creditlimit.CreditLimitRequest;
import io.encours.facts.creditlimit.CreditLimitResult;
import io.encours.facts.dunning.DunningRequest;
import io.encours.facts.dunning.DunningResult;
import io.encours.facts.orderapproval.OrderApprovalRequest;
import io.encours.facts.orderapproval.OrderApprovalResult;
import io.encours.facts.score.ScoreRequest;
import io.encours.facts.score.ScoreResult;

/** The decisions there are; the written name is the one of the path, the folder of rules and the workbook. */
public enum DecisionType {
    SCORE("score", ScoreRequest.class, ScoreResult.class),
    CREDIT_LIMIT("credit-limit", CreditLimitRequest.class, CreditLimitResult.class),
    ORDER_APPROVAL("order-approval", OrderApprovalRequest.class, OrderApprovalResult.class),
    DUNNING("dunning", DunningRequest.class, DunningResult.class);

    private final String written;
    private final Class<? extends Request> request;
    private final Class<? extends Result> result;

    DecisionType(String written, Class<? extends Request> request, Class<? extends Result> result) {
        this.written = written;
        this.request = request;
        this.result = result;
    }

    /** The decision that a request asks for. */
    public static DecisionType of(Request request) {
        for (DecisionType type : values()) {
            if (type.request.isInstance(request)) {
                return type;
            }
        }
        throw new IllegalArgumentException(request.getClass().getName() + " asks for no decision");
    }

    @JsonValue
    public String written() {
        return written;
    }

    public Class<? extends Request> request() {
        return request;
    }

    public Class<? extends Result> result() {
        return result;
    }
}
