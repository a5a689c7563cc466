package org.adderlang.library.network;

import com.oracle.truffle.api.TruffleSafepoint;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.regex.Pattern;
import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.library.collections.SeqObject;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ProgramState;
import org.adderlang.runtime.ViperString;

/**
 * {@code Viper.Network.Dns}: addresses of hosts (runtime.md §14.1). Looking one up needs a context that allows sockets;
 * others trap with InvalidOperation {@code network access is not allowed}.
 */
@RuntimeClass("Viper.Network.Dns")
public final class DnsLibrary {
    private static final Pattern IPV4 = Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(?:\\.(?!$)|$)){4}");

    private DnsLibrary() {
    }

    /** Whether a text is four numbers of 0..255 with dots between them. */
    @Extern("IsIPv4")
    public static boolean isIPv4(ViperString text) {
        return text != null && IPV4.matcher(text.cView().toLatin1()).matches();
    }

    /** Whether a text is an IPv6 address. */
    @Extern("IsIPv6")
    public static boolean isIPv6(ViperString text) {
        String address = text == null ? "" : text.cView().toLatin1();
        // The JDK also takes brackets and zones.
        if (!address.contains(":") || address.contains("%") || address.contains("[")) {
            return false;
        }
        try {
            Inet6Address.ofLiteral(address);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Whether a text is an IPv4 or IPv6 address. */
    @Extern("IsIP")
    public static boolean isIP(ViperString text) {
        return isIPv4(text) || isIPv6(text);
    }

    /**
     * The first address of a host.
     *
     * @throws LibraryTrap Network: NULL hostname
     * @throws LibraryTrap Network: hostname not found
     */
    @Extern("Resolve")
    public static ViperString resolve(ProgramState program, ViperString host) {
        return text(addresses(program, host).getFirst());
    }

    /**
     * All addresses of a host.
     *
     * @throws LibraryTrap Network: NULL hostname
     * @throws LibraryTrap Network: hostname not found
     */
    @Extern("ResolveAll")
    public static SeqObject resolveAll(ProgramState program, ViperString host) {
        return SeqObject.of(addresses(program, host).stream().map(DnsLibrary::text).distinct().toList());
    }

    /**
     * The first IPv4 address of a host.
     *
     * @throws LibraryTrap Network: NULL hostname
     * @throws LibraryTrap Network: hostname not found
     * @throws LibraryTrap Network: no IPv4 address found
     */
    @Extern("Resolve4")
    public static ViperString resolve4(ProgramState program, ViperString host) {
        return first(addresses(program, host), Inet4Address.class, "no IPv4 address found");
    }

    /**
     * The first IPv6 address of a host.
     *
     * @throws LibraryTrap Network: NULL hostname
     * @throws LibraryTrap Network: hostname not found
     * @throws LibraryTrap Network: no IPv6 address found
     */
    @Extern("Resolve6")
    public static ViperString resolve6(ProgramState program, ViperString host) {
        return first(addresses(program, host), Inet6Address.class, "no IPv6 address found");
    }

    /**
     * The name of the host with an address.
     *
     * @throws LibraryTrap Network: NULL address
     * @throws LibraryTrap Network: invalid IP address
     * @throws LibraryTrap Network: reverse lookup failed
     */
    @Extern("Reverse")
    public static ViperString reverse(ProgramState program, ViperString address) {
        if (address == null) {
            throw trap("NULL address");
        }
        if (!isIP(address)) {
            throw trap("invalid IP address");
        }
        String literal = address.cView().toLatin1();
        String name = lookUp(program, () -> InetAddress.ofLiteral(literal).getCanonicalHostName(), "reverse lookup failed");
        if (isIP(ViperString.of(name))) {
            throw trap("reverse lookup failed");
        }
        return ViperString.of(name);
    }

    /**
     * The name of this machine.
     *
     * @throws LibraryTrap Network: failed to get hostname
     */
    @Extern("LocalHost")
    public static ViperString localHost(ProgramState program) {
        return ViperString.of(lookUp(program, () -> InetAddress.getLocalHost().getHostName(), "failed to get hostname"));
    }

    /** The addresses of this machine's network interfaces that are up. */
    @Extern("LocalAddrs")
    public static SeqObject localAddresses(ProgramState program) {
        checkAllowed(program);
        try {
            var addresses = new SeqObject();
            for (NetworkInterface device : NetworkInterface.networkInterfaces().toList()) {
                if (device.isUp()) {
                    device.inetAddresses().forEach(address -> addresses.add(text(address)));
                }
            }
            return addresses;
        } catch (SocketException e) {
            return new SeqObject();
        }
    }

    private static List<InetAddress> addresses(ProgramState program, ViperString host) {
        if (host == null) {
            throw trap("NULL hostname");
        }
        String name = host.cView().toString();
        if (name.isEmpty()) {
            throw trap("hostname not found");
        }
        return lookUp(program, () -> Arrays.asList(InetAddress.getAllByName(name)), "hostname not found");
    }

    private static ViperString first(List<InetAddress> addresses, Class<?> kind, String failure) {
        return addresses.stream().filter(kind::isInstance).findFirst().map(DnsLibrary::text).orElseThrow(() -> trap(failure));
    }

    /** Looks something up on a thread of its own, since the JDK's look-ups cannot be interrupted and this thread must be. */
    private static <T> T lookUp(ProgramState program, Callable<T> question, String failure) {
        checkAllowed(program);
        var answer = new FutureTask<>(question);
        Thread.ofPlatform().daemon().name("adder-dns").start(answer);
        // FutureTask keeps its outcome, so that waiting can begin again after an interruption.
        TruffleSafepoint.setBlockedThreadInterruptible(null, task -> {
            try {
                task.get();
            } catch (ExecutionException e) {
                // resultNow below tells.
            }
        }, answer);
        if (answer.state() == FutureTask.State.SUCCESS) {
            return answer.resultNow();
        }
        if (answer.exceptionNow() instanceof UnknownHostException) {
            throw trap(failure);
        }
        throw trap(failure + ": " + answer.exceptionNow().getMessage());
    }

    private static void checkAllowed(ProgramState program) {
        if (!program.env().isSocketIOAllowed()) {
            throw LibraryTrap.invalidOperation("network access is not allowed");
        }
    }

    private static ViperString text(InetAddress address) {
        boolean six = address instanceof Inet6Address;
        return ViperString.of(six ? Ipv6Text.shortened(address.getAddress()) : address.getHostAddress());
    }

    private static LibraryTrap trap(String failure) {
        return LibraryTrap.domainError("Network: " + failure);
    }
}
