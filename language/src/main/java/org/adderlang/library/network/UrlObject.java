package org.adderlang.library.network;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.adderlang.runtime.ManagedObject;

/** A {@code Viper.Network.Url}: the parts of an address. Parts that are missing are empty, a missing port is 0. */
public final class UrlObject extends ManagedObject {
    // The generic syntax of RFC 3986, appendix B, with the parts of an authority. Java's own URI refuses much more.
    private static final Pattern SYNTAX = Pattern.compile("(?s)(?:([A-Za-z][A-Za-z0-9+.-]*):)?(//(?:([^/?#@]*)@)?"
            + "(\\[[^/?#\\]]*]|[^/?#:]*)(?::([0-9]*))?(?=[/?#]|$))?([^?#]*)(?:\\?([^#]*))?(?:#(.*))?");
    private static final Map<String, Long> DEFAULT_PORTS =
            Map.of("http", 80L, "https", 443L, "ftp", 21L, "ssh", 22L, "ws", 80L, "wss", 443L);
    private static final int HIGHEST_PORT = 65535;

    String scheme = "";
    String user = "";
    String password = "";
    String host = "";
    long port;
    String path = "";
    String query = "";
    String fragment = "";

    /** The parts of {@code text}; null when it is no address. */
    static UrlObject parse(String text) {
        var parts = SYNTAX.matcher(text);
        if (text.isEmpty() || !parts.matches()) {
            return null;
        }
        var url = new UrlObject();
        url.scheme = orEmpty(parts.group(1)).toLowerCase(Locale.ROOT);
        String login = orEmpty(parts.group(3));
        int colon = login.indexOf(':');
        url.user = colon < 0 ? login : login.substring(0, colon);
        url.password = colon < 0 ? "" : login.substring(colon + 1);
        url.host = orEmpty(parts.group(4));
        url.path = parts.group(6);
        url.query = orEmpty(parts.group(7));
        url.fragment = orEmpty(parts.group(8));
        String port = orEmpty(parts.group(5)).replaceFirst("^0+", "");
        boolean namesNothing = parts.group(2) != null && url.host.isEmpty() && url.path.isEmpty();
        boolean portTooHigh = port.length() > 5 || !port.isEmpty() && Integer.parseInt(port) > HIGHEST_PORT;
        // What begins like an authority but is not one, such as a port with letters.
        boolean badAuthority = parts.group(2) == null && url.path.startsWith("//");
        if (namesNothing || portTooHigh || badAuthority) {
            return null;
        }
        url.port = port.isEmpty() ? 0 : Integer.parseInt(port);
        return url;
    }

    UrlObject copy() {
        var copy = new UrlObject();
        copy.scheme = scheme;
        copy.setAuthority(this);
        copy.path = path;
        copy.query = query;
        copy.fragment = fragment;
        return copy;
    }

    /** The address that {@code reference} means inside the document at this address (RFC 3986 §5.2). */
    UrlObject resolve(UrlObject reference) {
        var result = reference.copy();
        if (!reference.scheme.isEmpty()) {
            result.path = withoutDots(reference.path);
            return result;
        }
        result.scheme = scheme;
        if (reference.host.isEmpty()) {
            result.setAuthority(this);
            if (reference.path.isEmpty()) {
                result.path = path;
                result.query = reference.query.isEmpty() ? query : reference.query;
                return result;
            }
            if (!reference.path.startsWith("/")) {
                boolean root = path.isEmpty() && !host.isEmpty();
                result.path = root ? "/" + reference.path : path.substring(0, path.lastIndexOf('/') + 1) + reference.path;
            }
        }
        result.path = withoutDots(result.path);
        return result;
    }

    /** The host, and the port unless it is the usual one. */
    String hostAndPort() {
        boolean usual = port == 0 || DEFAULT_PORTS.getOrDefault(scheme, 0L) == port;
        return usual ? host : host + ':' + port;
    }

    /** User and password if there are any, host and port. */
    String authority() {
        String login = password.isEmpty() ? user : user + ':' + password;
        return login.isEmpty() ? hostAndPort() : login + '@' + hostAndPort();
    }

    /** The whole address. */
    String full() {
        var text = new StringBuilder();
        if (!scheme.isEmpty()) {
            text.append(scheme).append(':');
        }
        String authority = authority();
        if (!authority.isEmpty()) {
            text.append("//").append(authority);
            if (!path.isEmpty() && !path.startsWith("/")) {
                text.append('/');
            }
        }
        text.append(path);
        if (!query.isEmpty()) {
            text.append('?').append(query);
        }
        if (!fragment.isEmpty()) {
            text.append('#').append(fragment);
        }
        return text.toString();
    }

    private void setAuthority(UrlObject other) {
        user = other.user;
        password = other.password;
        host = other.host;
        port = other.port;
    }

    /** The path with its segments {@code .} and {@code ..} carried out. */
    private static String withoutDots(String path) {
        var kept = new java.util.ArrayList<String>();
        String[] segments = path.split("/", -1);
        for (int i = 0; i < segments.length; i++) {
            boolean last = i == segments.length - 1;
            if (segments[i].equals("..") && (kept.size() > 1 || !kept.isEmpty() && !kept.getFirst().isEmpty())) {
                kept.removeLast();
            } else if (!segments[i].equals(".") && !segments[i].equals("..")) {
                kept.add(segments[i]);
                continue;
            }
            if (last) {
                kept.add("");
            }
        }
        return String.join("/", kept);
    }

    private static String orEmpty(String part) {
        return part == null ? "" : part;
    }

    @Override
    public String describe() {
        return "URL " + full();
    }
}
