package io.encours.access;

import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jose.util.ResourceRetriever;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.text.ParseException;
import java.util.List;
import java.util.Map;

/**
 * What an issuer says of itself (OpenID Connect Discovery 1.0, section 4; RFC 8414, section 3).
 *
 * @param issuer its address, which is also what its tokens name in {@code iss}
 */
record IssuerMetadata(URI issuer) {

    static IssuerMetadata of(String issuer) {
        URI address = URI.create(issuer);
        if (address.getHost() == null || !List.of("https", "http").contains(address.getScheme())) {
            throw new IllegalArgumentException("The issuer %s is no address (https://…)".formatted(issuer));
        }
        return new IssuerMetadata(address);
    }

    /**
     * Where it publishes its keys.
     *
     * @throws IOException if it does not answer, or not as an issuer does
     */
    URL keys(ResourceRetriever web) throws IOException {
        try {
            return keys(web, below(issuer.toString()));
        } catch (IOException noOpenId) {
            return keys(web, oauth());
        }
    }

    private static String below(String issuer) {
        return (issuer.endsWith("/") ? issuer.substring(0, issuer.length() - 1) : issuer)
                + "/.well-known/openid-configuration";
    }

    private String oauth() {
        String path = issuer.getPath().equals("/") ? "" : issuer.getPath();
        return issuer.resolve("/.well-known/oauth-authorization-server" + path).toString();
    }

    private URL keys(ResourceRetriever web, String address) throws IOException {
        try {
            Map<String, Object> said =
                    JSONObjectUtils.parse(web.retrieveResource(new URL(address)).getContent());
            if (!issuer.toString().equals(said.get("issuer"))) {
                throw new IOException("%s names another issuer: %s".formatted(address, said.get("issuer")));
            }
            return new URL(String.valueOf(said.get("jwks_uri")));
        } catch (ParseException notJson) {
            throw new IOException(address + " answers with something else than JSON", notJson);
        }
    }
}
