package org.adderlang.launcher;

/** The texts of {@code adder --help}. */
final class Help {
    static final String USAGE = """
            Usage: adder [options] FILE.il [arguments]    run a program (- reads it from standard input)
                   adder verify FILE.il...                check files without running them
                   adder print FILE.il...                 print files in canonical form
                   adder externs [PATTERN...]             list library functions: meaning and traps (* = any text)
                   adder externs FILE.il...               show what each extern of a program leads to
                   adder externs --coverage               count the library functions that exist
                   adder --help | --version
            """;

    static final String TEXT = USAGE + """

            Options stand before FILE; everything after it is an argument of the program.

            A program of several files:
              --link FILE              link FILE with the program; again for more files (also for verify, print, externs)

            Watching a program run (standard error):
              --trace[=il|src]         a line per instruction before it runs, as IL or with its source
              --break LABEL|FILE:LINE  stop at a block or at a source line
              --break-src FILE:LINE    stop at a source line
              --watch NAME             print what is stored through the pointer, or passed to the block parameter, NAME
              --debug-cmds FILE        what to do at breaks, a line each: continue, step, step N
              --step                   execute one instruction of main and stop
              --continue               ignore the breaks, watches and steps asked for
              --count, --time          print the number of executed instructions, the milliseconds, at the end
              --max-steps N            end the program after N instructions
              --stdin-from FILE        read the program's standard input from a file

            C functions for the program to call:
              --extern-lib FILE               load a shared library, and the externs that it declares
              --extern NAME:SIGNATURE=SYMBOL  call a function void f(void **args, void *result) of a loaded library
              --extern-c NAME:SIGNATURE=SYMBOL  call a function of the C types that the signature stands for
              --extern-standard               objects, arrays and closures: create_object, get_field, array_push ...

            Limits, debuggers and profilers: adder --help:languages, adder --help:tools.

            The exit code is the low 8 bits of main's result, and 1 after a trap or an error.
            """;

    private Help() {
    }
}
