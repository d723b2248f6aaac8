package io.encours.access;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * Where a request comes from.
 *
 * @param address of the other end of the connection
 * @param forwarded whether it came through a proxy, so that the address is not the caller's
 */
record Caller(String address, boolean forwarded) {

    static Caller of(HttpServletRequest request) {
        boolean forwarded = request.getHeader("Forwarded") != null || request.getHeader("X-Forwarded-For") != null;
        return new Caller(request.getRemoteAddr(), forwarded);
    }

    boolean isOnThisMachine() {
        try {
            return !forwarded && InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException notAnAddress) {
            return false;
        }
    }
}
