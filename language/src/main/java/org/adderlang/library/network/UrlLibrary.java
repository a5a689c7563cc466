package org.adderlang.library.network;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.library.collections.MapObject;
import org.adderlang.library.core.BoxObject;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ViperString;

/**
 * {@code Viper.Network.Url}: addresses and their parts (runtime.md §14.1). A null address has empty parts, and setting them
 * does nothing; a null text counts as empty.
 */
@RuntimeClass("Viper.Network.Url")
public final class UrlLibrary {
    private UrlLibrary() {
    }

    /**
     * The address that a text spells.
     *
     * @throws LibraryTrap URL: Invalid URL string
     * @throws LibraryTrap URL: Failed to parse URL
     */
    @Extern("Parse")
    public static UrlObject parse(ViperString text) {
        if (text == null) {
            throw LibraryTrap.domainError("URL: Invalid URL string");
        }
        UrlObject url = UrlObject.parse(chars(text));
        if (url == null) {
            throw LibraryTrap.domainError("URL: Failed to parse URL");
        }
        return url;
    }

    /** An address without any parts. */
    @Extern("New")
    public static UrlObject create() {
        return new UrlObject();
    }

    /** Whether a text spells an address and has neither blanks nor control characters. */
    @Extern("IsValid")
    public static boolean isValid(ViperString text) {
        String address = chars(text);
        return address.chars().allMatch(c -> c > ' ' && c != 0x7f) && UrlObject.parse(address) != null;
    }

    /** The scheme. */
    @Extern("get_Scheme")
    public static ViperString scheme(UrlObject url) {
        return text(url == null ? "" : url.scheme);
    }

    /** Sets the scheme. */
    @Extern("set_Scheme")
    public static void setScheme(UrlObject url, ViperString scheme) {
        if (url != null) {
            url.scheme = chars(scheme);
        }
    }

    /** The host name. */
    @Extern("get_Host")
    public static ViperString host(UrlObject url) {
        return text(url == null ? "" : url.host);
    }

    /** Sets the host name. */
    @Extern("set_Host")
    public static void setHost(UrlObject url, ViperString host) {
        if (url != null) {
            url.host = chars(host);
        }
    }

    /** The path. */
    @Extern("get_Path")
    public static ViperString path(UrlObject url) {
        return text(url == null ? "" : url.path);
    }

    /** Sets the path. */
    @Extern("set_Path")
    public static void setPath(UrlObject url, ViperString path) {
        if (url != null) {
            url.path = chars(path);
        }
    }

    /** The query without its ?. */
    @Extern("get_Query")
    public static ViperString query(UrlObject url) {
        return text(url == null ? "" : url.query);
    }

    /** Sets the query without its ?. */
    @Extern("set_Query")
    public static void setQuery(UrlObject url, ViperString query) {
        if (url != null) {
            url.query = chars(query);
        }
    }

    /** The fragment without its #. */
    @Extern("get_Fragment")
    public static ViperString fragment(UrlObject url) {
        return text(url == null ? "" : url.fragment);
    }

    /** Sets the fragment without its #. */
    @Extern("set_Fragment")
    public static void setFragment(UrlObject url, ViperString fragment) {
        if (url != null) {
            url.fragment = chars(fragment);
        }
    }

    /** The user name. */
    @Extern("get_User")
    public static ViperString user(UrlObject url) {
        return text(url == null ? "" : url.user);
    }

    /** Sets the user name. */
    @Extern("set_User")
    public static void setUser(UrlObject url, ViperString user) {
        if (url != null) {
            url.user = chars(user);
        }
    }

    /** The password. */
    @Extern("get_Pass")
    public static ViperString password(UrlObject url) {
        return text(url == null ? "" : url.password);
    }

    /** Sets the password. */
    @Extern("set_Pass")
    public static void setPassword(UrlObject url, ViperString password) {
        if (url != null) {
            url.password = chars(password);
        }
    }

    /** The port; 0 when the address has none. */
    @Extern("get_Port")
    public static long port(UrlObject url) {
        return url == null ? 0 : url.port;
    }

    /** Sets the port; 0 takes it away. */
    @Extern("set_Port")
    public static void setPort(UrlObject url, long port) {
        if (url != null) {
            url.port = port;
        }
    }

    /** User, password, host and port as in the address. */
    @Extern("get_Authority")
    public static ViperString authority(UrlObject url) {
        return text(url == null ? "" : url.authority());
    }

    /** The host, and the port unless it is the usual one of the scheme. */
    @Extern("get_HostPort")
    public static ViperString hostAndPort(UrlObject url) {
        return text(url == null ? "" : url.hostAndPort());
    }

    /** The whole address. */
    @Extern("get_Full")
    public static ViperString full(UrlObject url) {
        return text(url == null ? "" : url.full());
    }

    /** Sets a parameter of the query; the address. */
    @Extern("SetQueryParam")
    public static UrlObject setQueryParameter(UrlObject url, ViperString name, ViperString value) {
        if (url != null) {
            MapObject parameters = queryMap(url);
            parameters.put(text(chars(name)), BoxObject.ofStr(text(chars(value))));
            url.query = QueryText.format(parameters);
        }
        return url;
    }

    /** The value of a parameter of the query; empty when it has none. */
    @Extern("GetQueryParam")
    public static ViperString queryParameter(UrlObject url, ViperString name) {
        return queryMap(url).get(text(chars(name))) instanceof BoxObject box ? box.str() : ViperString.EMPTY;
    }

    /** Whether the query has a parameter. */
    @Extern("HasQueryParam")
    public static boolean hasQueryParameter(UrlObject url, ViperString name) {
        return queryMap(url).has(text(chars(name)));
    }

    /** Removes a parameter from the query; the address. */
    @Extern("DelQueryParam")
    public static UrlObject removeQueryParameter(UrlObject url, ViperString name) {
        if (url != null) {
            MapObject parameters = queryMap(url);
            if (parameters.remove(text(chars(name)))) {
                url.query = QueryText.format(parameters);
            }
        }
        return url;
    }

    /** A Map with the parameters of the query as boxed strings. */
    @Extern("QueryMap")
    public static MapObject queryMap(UrlObject url) {
        return QueryText.parse(url == null ? "" : url.query);
    }

    /**
     * The address that a relative one means inside the document at this one.
     *
     * @throws LibraryTrap URL: NULL base URL
     * @throws LibraryTrap URL: Failed to parse URL
     */
    @Extern("Resolve")
    public static UrlObject resolve(UrlObject base, ViperString relative) {
        if (base == null) {
            throw LibraryTrap.domainError("URL: NULL base URL");
        }
        return base.resolve(chars(relative).isEmpty() ? new UrlObject() : parse(relative));
    }

    /** An independent copy; null for null. */
    @Extern("Clone")
    public static UrlObject copy(UrlObject url) {
        return url == null ? null : url.copy();
    }

    /** The text with everything but letters, digits and -_.~ as upper-case percent escapes. */
    @Extern("Encode")
    public static ViperString encode(ViperString text) {
        return text(QueryText.encode(chars(text)));
    }

    /** The text with percent escapes replaced by their bytes and + by spaces. */
    @Extern("Decode")
    public static ViperString decode(ViperString text) {
        return text(QueryText.decode(chars(text)));
    }

    /** The entries of a Map as a query; values are strings or boxed strings. */
    @Extern("EncodeQuery")
    public static ViperString encodeQuery(MapObject parameters) {
        return text(parameters == null ? "" : QueryText.format(parameters));
    }

    /** A Map with the parameters of a query as boxed strings. */
    @Extern("DecodeQuery")
    public static MapObject decodeQuery(ViperString query) {
        return QueryText.parse(chars(query));
    }

    private static String chars(ViperString text) {
        return text == null ? "" : text.cView().toLatin1();
    }

    private static ViperString text(String chars) {
        return ViperString.ofLatin1(chars);
    }
}
