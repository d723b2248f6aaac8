package io.encours.access;

import io.encours.shared.Role;
import org.springframework.security.core.GrantedAuthority;

/** A role of ours as Spring Security sees it. */
record Authority(Role role) implements GrantedAuthority {

    @Override
    public String getAuthority() {
        return role.written();
    }
}
