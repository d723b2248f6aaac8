package io.encours.shared;

import java.util.Set;

/**
 * Who calls: a person or a system, with the roles it acts in.
 *
 * @param name unique among the callers, as the record of decisions shows it
 * @param roles at least one, for a caller that may do anything at all
 */
public record Actor(String name, Set<Role> roles) {

    public Actor {
        roles = Set.copyOf(roles);
    }

    /** Whether the caller acts in this role and in no other. */
    public boolean isOnly(Role role) {
        return roles.equals(Set.of(role));
    }
}
