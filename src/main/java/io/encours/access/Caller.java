package io.encours.access;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;

/**
 * Where a request comes from.
 *
 * @param address of the other end of the connection
 * @param forwarded whether it came through a proxy, so that the address is not the caller's
 */
record Caller(String address, boolean forwarded) {

    private static final int IPV6 = 16;
    private static final int NETWORK = 8;

    static Caller of(HttpServletRequest request) {
        boolean forwarded = request.getHeader("Forwarded") != null || request.getHeader("X-Forwarded-For") != null;
        return new Caller(request.getRemoteAddr(), forwarded);
    }

    /**
     * Whose attempts are counted together: those from one address of IPv4, or from one network of 64 bits of IPv6, whose
     * addresses are all one subscriber's (RFC 6177).
     */
    String network() {
        byte[] bytes = bytes();
        return bytes.length == IPV6 ? HexFormat.of().formatHex(bytes, 0, NETWORK) : address;
    }

    private byte[] bytes() {
        try {
            return InetAddress.getByName(address).getAddress();
        } catch (UnknownHostException notAnAddress) {
            return new byte[0];
        }
    }

    boolean isOnThisMachine() {
        try {
            return !forwarded && InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException notAnAddress) {
            return false;
        }
    }
}
