package org.adderlang.library.system;

import com.oracle.truffle.api.TruffleFile;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.runtime.ProgramState;
import org.adderlang.runtime.ViperString;

/** Facts about the machine (runtime.md §7.2). */
@RuntimeClass("Viper.Machine")
public final class MachineLibrary {
    private MachineLibrary() {
    }

    /** The operating system: linux, macos or windows. */
    @Extern("get_OS")
    public static ViperString os() {
        return ViperString.of(osName());
    }

    /** The operating system's version; on Linux the distribution's VERSION_ID. */
    @Extern("get_OSVer")
    public static ViperString osVersion(ProgramState program) {
        String release = osName().equals("linux") ? read(program, "/etc/os-release") : "";
        for (String line : release.split("\n")) {
            if (line.startsWith("VERSION_ID=")) {
                return ViperString.of(line.substring("VERSION_ID=".length()).replace("\"", "").strip());
            }
        }
        return ViperString.of(System.getProperty("os.version", ""));
    }

    /** The host name. */
    @Extern("get_Host")
    public static ViperString host(ProgramState program) {
        String name = osName().equals("linux") ? read(program, "/proc/sys/kernel/hostname").strip() : "";
        try {
            return ViperString.of(name.isEmpty() ? InetAddress.getLocalHost().getHostName() : name);
        } catch (UnknownHostException e) {
            return ViperString.of("localhost");
        }
    }

    /** The name of the user who runs the program. */
    @Extern("get_User")
    public static ViperString user() {
        return ViperString.of(System.getProperty("user.name", ""));
    }

    /** The user's home directory. */
    @Extern("get_Home")
    public static ViperString home(ProgramState program) {
        return ViperString.of(firstSet(program, System.getProperty("user.home", ""), "HOME"));
    }

    /** The directory for temporary files: TMPDIR, TMP or TEMP, else /tmp. */
    @Extern("get_Temp")
    public static ViperString temporaryDirectory(ProgramState program) {
        return ViperString.of(firstSet(program, "/tmp", "TMPDIR", "TMP", "TEMP"));
    }

    /** The number of processors. */
    @Extern("get_Cores")
    public static long cores() {
        return Runtime.getRuntime().availableProcessors();
    }

    /** The machine's memory in bytes; 0 when unknown. */
    @Extern("get_MemTotal")
    public static long totalMemory() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean os
                ? os.getTotalMemorySize() : 0;
    }

    /** The machine's free memory in bytes; 0 when unknown. */
    @Extern("get_MemFree")
    public static long freeMemory() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean os
                ? os.getFreeMemorySize() : 0;
    }

    /** The byte order of the processor: little or big. */
    @Extern("get_Endian")
    public static ViperString endian() {
        return ViperString.of(ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN ? "little" : "big");
    }

    private static String osName() {
        String name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        return name.startsWith("mac") ? "macos" : name.startsWith("windows") ? "windows" : "linux";
    }

    private static String firstSet(ProgramState program, String otherwise, String... names) {
        EnvironmentVariables variables = EnvironmentVariables.of(program);
        for (String name : names) {
            String value = variables.get(name);
            if (value != null && !value.isEmpty()) {
                return value;
            }
        }
        return otherwise;
    }

    /** A file's text; empty when it cannot be read or the program may not read files. */
    private static String read(ProgramState program, String path) {
        try {
            TruffleFile file = program.env().getPublicTruffleFile(path);
            // Not readAllBytes of a channel with a size: files in /proc have none.
            try (var in = file.newInputStream()) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException | SecurityException e) {
            return "";
        }
    }
}
