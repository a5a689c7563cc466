package org.adderlang.library.network;

import static org.adderlang.library.TestProgram.assertTraps;
import static org.adderlang.library.TestProgram.str;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.adderlang.library.collections.MapObject;
import org.adderlang.library.core.BoxObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrlTest {
    private static UrlObject url(String text) {
        return UrlLibrary.parse(str(text));
    }

    @Test
    void parts() {
        var url = url("HTTPS://user:pa:ss@example.com:8080/path/to?key=val&a=b#se#ction");
        assertEquals("https", UrlLibrary.scheme(url).toString());
        assertEquals("user", UrlLibrary.user(url).toString());
        assertEquals("pa:ss", UrlLibrary.password(url).toString());
        assertEquals("example.com", UrlLibrary.host(url).toString());
        assertEquals(8080, UrlLibrary.port(url));
        assertEquals("/path/to", UrlLibrary.path(url).toString());
        assertEquals("key=val&a=b", UrlLibrary.query(url).toString());
        assertEquals("se#ction", UrlLibrary.fragment(url).toString());
        assertEquals("user:pa:ss@example.com:8080", UrlLibrary.authority(url).toString());
        assertEquals("example.com:8080", UrlLibrary.hostAndPort(url).toString());
        assertEquals("[::1]", UrlLibrary.host(url("http://[::1]:80/")).toString());
        assertEquals("a/b.txt", UrlLibrary.path(url("a/b.txt")).toString());
        assertEquals("", UrlLibrary.full(null).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://example.com", "https://u@h:1/p?q#f", "mailto:a@b", "/a/b", "?q", "file:///tmp/x", "//host/x", "1,2;3"})
    void fullTextIsWhatWasParsed(String text) {
        String expected = text.replace("file:///", "file:/");
        assertEquals(expected, UrlLibrary.full(url(text)).toString());
    }

    @Test
    void usualPortsAreLeftOut() {
        var url = UrlLibrary.create();
        UrlLibrary.setScheme(url, str("https"));
        UrlLibrary.setHost(url, str("h"));
        UrlLibrary.setPort(url, 443);
        UrlLibrary.setPath(url, str("p"));
        assertEquals("https://h/p", UrlLibrary.full(url).toString());
        UrlLibrary.setScheme(url, str("http"));
        assertEquals("http://h:443/p", UrlLibrary.full(url).toString());
        UrlLibrary.setHost(null, str("x"));
    }

    @ParameterizedTest
    @CsvSource({"'', false", "a, true", "not a url, false", "https://example.com, true", "http://, false", "http://h:x/, false",
        "http://h:65536, false", "0x1F, true"})
    void valid(String text, boolean valid) {
        assertEquals(valid, UrlLibrary.isValid(str(text)));
    }

    @Test
    void badAddressesTrap() {
        assertTraps("URL: Invalid URL string", () -> UrlLibrary.parse(null));
        assertTraps("URL: Failed to parse URL", () -> url(""));
        assertTraps("URL: Failed to parse URL", () -> url("http://"));
        assertTraps("URL: NULL base URL", () -> UrlLibrary.resolve(null, str("a")));
        assertFalse(UrlLibrary.isValid(null));
    }

    /** The examples of RFC 3986 §5.4, and some of our own. */
    @ParameterizedTest
    @CsvSource({"g, http://a/b/c/g", "./g, http://a/b/c/g", "g/, http://a/b/c/g/", "/g, http://a/g", "//g, http://g", "?y, http://a/b/c/d;p?y",
        "g?y, http://a/b/c/g?y", "#s, http://a/b/c/d;p?q#s", "'', http://a/b/c/d;p?q", "., http://a/b/c/", ".., http://a/b/", "../g, http://a/b/g",
        "../../g, http://a/g", "../../../g, http://a/g", "/./g, http://a/g", "/../g, http://a/g", "g., http://a/b/c/g.", "..g, http://a/b/c/..g",
        "./../g, http://a/b/g", "./g/., http://a/b/c/g/", "g/./h, http://a/b/c/g/h", "g/../h, http://a/b/c/h", "ftp://x/y, ftp://x/y"})
    void references(String reference, String expected) {
        assertEquals(expected, UrlLibrary.full(UrlLibrary.resolve(url("http://a/b/c/d;p?q"), str(reference))).toString());
    }

    @Test
    void parameters() {
        var url = url("http://h/?a=1&b=x%20y&&c&a=2");
        assertEquals("2", UrlLibrary.queryParameter(url, str("a")).toString());
        assertEquals("x y", UrlLibrary.queryParameter(url, str("b")).toString());
        assertTrue(UrlLibrary.hasQueryParameter(url, str("c")));
        assertFalse(UrlLibrary.hasQueryParameter(url, str("d")));
        assertEquals(3, UrlLibrary.queryMap(url).size());
        assertSame(url, UrlLibrary.setQueryParameter(url, str("a&"), str("=")));
        assertEquals("=", UrlLibrary.queryParameter(url, str("a&")).toString());
        UrlLibrary.removeQueryParameter(UrlLibrary.removeQueryParameter(url, str("a")), str("a&"));
        assertEquals(2, UrlLibrary.queryMap(url).size());
        assertEquals("", UrlLibrary.queryParameter(null, str("a")).toString());
        assertNull(UrlLibrary.setQueryParameter(null, str("a"), null));
        var copy = UrlLibrary.copy(url);
        UrlLibrary.removeQueryParameter(url, str("b"));
        assertTrue(UrlLibrary.hasQueryParameter(copy, str("b")));
    }

    @Test
    void escapes() {
        assertEquals("h%C3%A9llo%20%26~-_.", UrlLibrary.encode(str("héllo &~-_.")).toString());
        assertEquals("héllo &%4g%", UrlLibrary.decode(str("h%c3%A9llo+%26%4g%")).toString());
        assertEquals("", UrlLibrary.encode(null).toString());
        var map = new MapObject();
        map.put(str("name"), BoxObject.ofStr(str("John Doe")));
        assertEquals("name=John%20Doe", UrlLibrary.encodeQuery(map).toString());
        assertEquals("", UrlLibrary.encodeQuery(null).toString());
        assertEquals(2, UrlLibrary.decodeQuery(str("a=1&b=2")).size());
    }

    @Test
    void rateLimits() {
        var limiter = new RateLimiterObject(3, 2, 0);
        assertTrue(limiter.take(2, 0));
        assertFalse(limiter.take(2, 0));
        assertEquals(1, limiter.available(499_999_999));
        assertEquals(2, limiter.available(600_000_000));
        assertEquals(3, limiter.available(Long.MAX_VALUE));
        var fresh = RateLimiterLibrary.create(0, -1);
        assertEquals(1, RateLimiterLibrary.most(fresh));
        assertEquals(1, RateLimiterLibrary.rate(fresh));
        assertFalse(RateLimiterLibrary.tryAcquire(fresh, 0));
        assertTrue(RateLimiterLibrary.tryAcquire(fresh));
        RateLimiterLibrary.reset(fresh);
        assertEquals(1, RateLimiterLibrary.available(fresh));
        assertFalse(RateLimiterLibrary.tryAcquire(null));
    }

    @Test
    void retries() {
        var policy = RetryPolicyLibrary.exponential(5, 100, 500);
        long[] delays = {100, 200, 400, 500, 500, -1, -1};
        for (long delay : delays) {
            assertEquals(delay, RetryPolicyLibrary.nextDelay(policy));
        }
        assertTrue(RetryPolicyLibrary.isExhausted(policy));
        assertEquals(5, RetryPolicyLibrary.attempt(policy));
        RetryPolicyLibrary.reset(policy);
        assertTrue(RetryPolicyLibrary.canRetry(policy));
        assertEquals(0, RetryPolicyLibrary.attempt(policy));
        assertEquals(5, RetryPolicyLibrary.totalAttempts(policy));
        var constant = RetryPolicyLibrary.create(2, 7);
        RetryPolicyLibrary.nextDelay(constant);
        assertEquals(7, RetryPolicyLibrary.nextDelay(constant));
        var far = RetryPolicyLibrary.exponential(100, 1L << 61, Long.MAX_VALUE);
        for (int i = 0; i < 9; i++) {
            assertTrue(RetryPolicyLibrary.nextDelay(far) > 0);
        }
        assertEquals(-1, RetryPolicyLibrary.nextDelay(null));
        assertEquals(-1, RetryPolicyLibrary.nextDelay(RetryPolicyLibrary.create(-1, 1)));
    }
}
