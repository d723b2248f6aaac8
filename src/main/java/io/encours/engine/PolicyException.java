package io.encours.engine;

import java.util.List;
import java.util.stream.Collectors;

/** Rules or workbooks that cannot be used, with everything that is wrong with them. */
public final class PolicyException extends RuntimeException {

    private final transient List<PolicyFinding> findings;

    PolicyException(List<PolicyFinding> findings) {
        super(findings.stream().map(PolicyFinding::toString).collect(Collectors.joining("\n")));
        this.findings = List.copyOf(findings);
    }

    public List<PolicyFinding> findings() {
        return findings;
    }
}
