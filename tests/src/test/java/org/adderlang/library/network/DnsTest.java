package org.adderlang.library.network;

import static org.adderlang.library.TestProgram.assertTraps;
import static org.adderlang.library.TestProgram.str;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.adderlang.il.TrapKind;
import org.adderlang.library.LibraryContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DnsTest {
    @ParameterizedTest
    @CsvSource({"192.168.1.1, true, false", "255.255.255.255, true, false", "256.1.1.1, false, false", "1.2.3, false, false",
        "1.2.3.4., false, false", "01.2.3.4, false, false", "::1, false, true", "fe80::1, false, true", "::ffff:1.2.3.4, false, true",
        "fe80::1%lo, false, false", "[::1], false, false", "1:2:3, false, false", "not-an-ip, false, false", "'', false, false"})
    void kindsOfAddresses(String text, boolean four, boolean six) {
        assertEquals(four, DnsLibrary.isIPv4(str(text)));
        assertEquals(six, DnsLibrary.isIPv6(str(text)));
        assertEquals(four || six, DnsLibrary.isIP(str(text)));
    }

    @Test
    void nullIsNoAddress() {
        assertFalse(DnsLibrary.isIP(null));
    }

    @ParameterizedTest
    @CsvSource({"::1, ::1", "fe80:0:0:0:1:0:0:1, fe80::1:0:0:1", "1:0:2:3:4:5:6:7, 1:0:2:3:4:5:6:7", "1:0:0:0:0:0:0:0, 1::",
        "0:0:0:0:0:0:0:0, ::"})
    void shortIpv6(String address, String expected) throws UnknownHostException {
        assertEquals(expected, Ipv6Text.shortened(InetAddress.getByName(address).getAddress()));
    }

    @Test
    void literalsNeedNoServer(@TempDir java.nio.file.Path directory) {
        try (var context = LibraryContext.inDirectory(directory)) {
            var program = context.program();
            assertEquals("127.0.0.1", DnsLibrary.resolve4(program, str("127.0.0.1")).toString());
            assertEquals("::1", DnsLibrary.resolve(program, str("::1")).toString());
            assertEquals(1, DnsLibrary.resolveAll(program, str("127.0.0.1")).size());
            assertTraps("Network: no IPv6 address found", () -> DnsLibrary.resolve6(program, str("127.0.0.1")));
            assertTraps("Network: hostname not found", () -> DnsLibrary.resolve(program, str("")));
            assertTraps("Network: NULL hostname", () -> DnsLibrary.resolve(program, null));
            assertTraps("Network: invalid IP address", () -> DnsLibrary.reverse(program, str("x")));
            assertTraps("Network: NULL address", () -> DnsLibrary.reverse(program, null));
        }
    }

    @Test
    void lookingUpNeedsPermission() {
        try (var context = LibraryContext.sandboxed()) {
            var program = context.program();
            assertTraps(TrapKind.INVALID_OPERATION, "network access is not allowed", () -> DnsLibrary.resolve(program, str("localhost")));
            assertTraps(TrapKind.INVALID_OPERATION, "network access is not allowed", () -> DnsLibrary.localAddresses(program));
        }
    }
}
