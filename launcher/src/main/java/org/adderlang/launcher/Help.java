package org.adderlang.launcher;

/** The texts of {@code adder --help}. */
final class Help {
    static final String USAGE = """
            Usage: adder [options] FILE.il [arguments]    run a program (- reads it from standard input)
                   adder verify FILE.il...                check files without running them
                   adder print FILE.il...                 print files in canonical form
                   adder externs [PATTERN...]             list library functions: meaning and traps (* = any text)
                   adder externs --coverage               count the library functions that exist
                   adder --help | --version
            """;

    static final String TEXT = USAGE + """

            Options stand before FILE; everything after it is an argument of the program.
            The exit code is the low 8 bits of main's result, and 1 after a trap or an error.
            """;

    private Help() {
    }
}
