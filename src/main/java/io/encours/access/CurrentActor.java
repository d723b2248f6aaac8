package io.encours.access;

import io.encours.shared.Actor;
import io.encours.shared.Role;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who makes the present call; a controller may also take an {@link Actor} as an argument. */
@Component
public class CurrentActor {

    /** The caller, however they signed in. */
    public Actor actor() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !authentication.isAuthenticated()) {
            throw new AuthenticationCredentialsNotFoundException("nobody is signed in");
        }
        return new Actor(authentication.getName(), roles(authentication));
    }

    private static Set<Role> roles(Authentication authentication) {
        Set<String> written = authentication.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .collect(Collectors.toSet());
        return Arrays.stream(Role.values())
                .filter(role -> written.contains(role.written()))
                .collect(Collectors.toSet());
    }
}
