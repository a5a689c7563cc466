package org.adderlang.bench;

import java.util.Random;

/**
 * Writes modules of 100,000 lines and more in the way front ends write them: every local variable in an alloca, a temporary for
 * every step, string globals, conditions as i64, and in every second function a {@code .loc} before every instruction. Half of the
 * functions have less than 80 lines, one in twenty more than 700. {@code main} prints a line, reads one, and then calls some functions.
 */
final class LargeProgram {
    private static final int STRINGS = 1500;
    private static final int MAX_DEPTH = 5;
    private static final String HEAD = """
            il 0.2.0
            extern @Viper.Terminal.Say(str) -> void
            extern @Viper.Terminal.ReadLine() -> str
            extern @Viper.String.Concat(str, str) -> str
            extern @Viper.String.Length(str) -> i64
            extern @Viper.String.Equals(str, str) -> i1
            extern @Viper.Fmt.Int(i64) -> str
            extern @rt_obj_new_i64(i64, i64) -> ptr
            """;

    private final StringBuilder text = new StringBuilder(HEAD);
    private final Random random = new Random(1);
    private int lines = (int) HEAD.lines().count();
    private int temporaries;
    private int labels;
    private int locals;
    private int sourceLine;
    private boolean locations;

    private LargeProgram() {
    }

    /** A module of that many lines, in functions of realistic sizes. */
    static String of(int lines) {
        var module = new LargeProgram();
        module.strings();
        int functions = 0;
        while (module.lines < lines) {
            // A few lines to a thousand: the logarithm is even.
            module.function(functions++, (int) Math.exp(2.2 + 4.6 * Math.pow(module.random.nextDouble(), 1.3)));
        }
        module.mainFunction(functions);
        return module.text.toString();
    }

    /** A module with all its lines in one function. */
    static String ofOneFunction(int lines) {
        var module = new LargeProgram();
        module.strings();
        module.function(0, lines - module.lines);
        module.mainFunction(1);
        return module.text.toString();
    }

    private void strings() {
        for (int i = 0; i < STRINGS; i++) {
            line("global const str @.L" + i + " = \"the string " + i + "\"");
        }
    }

    private void mainFunction(int functions) {
        locations = false;
        line("func @main() -> i64 {");
        line("entry_0:");
        line("  %object = call @rt_obj_new_i64(1, 128)");
        line("  %hello = const_str @.L0");
        line("  call @Viper.Terminal.Say(%hello)");
        line("  %input = call @Viper.Terminal.ReadLine()");
        for (int i = 0; i < Math.min(functions, 20); i++) {
            line("  %r" + i + " = call @Class" + i % 40 + ".method" + i + "(%object, 2)");
        }
        line("  ret 0");
        line("}");
    }

    private void function(int number, int size) {
        int end = lines + size;
        temporaries = 2;
        labels = 0;
        locals = 0;
        locations = number % 2 == 0;
        line("func @Class" + number % 40 + ".method" + number + "(ptr %self, i64 %depth) -> i64 {");
        line("entry_0(%self:ptr, %depth:i64):");
        text.append("  %self_ = alloca 8\n  store ptr, %self_, %self\n  %depth_ = alloca 8\n  store i64, %depth_, %depth\n");
        lines += 4;
        local("0");
        while (lines < end - 2) {
            statement(number, 0, end);
        }
        String result = step("load i64, %v0");
        instruction("ret " + result);
        line("}");
    }

    private void statement(int function, int nesting, int end) {
        switch (random.nextInt(nesting < MAX_DEPTH && lines < end - 20 ? 9 : 5)) {
            case 0 -> declare(nesting);
            case 1 -> assign(expression(2));
            case 2 -> field();
            case 3 -> string();
            case 4 -> call(function);
            case 5, 6 -> condition(function, nesting, end, false);
            case 7 -> condition(function, nesting, end, true);
            default -> loop(function, nesting, end);
        }
    }

    /** Only declarations outside loops and conditions are seen by everything after them. */
    private void declare(int nesting) {
        if (nesting == 0) {
            local(expression(1));
        } else {
            assign(expression(1));
        }
    }

    private void assign(String value) {
        instruction("store i64, %v" + random.nextInt(locals) + ", " + value);
    }

    private void local(String value) {
        instruction("%v" + locals + " = alloca 8");
        instruction("store i64, %v" + locals + ", " + value);
        locals++;
    }

    /** A local variable, or the parameter's. */
    private String variable() {
        int index = random.nextInt(locals + 1);
        return index == locals ? "%depth_" : "%v" + index;
    }

    private void field() {
        String object = step("load ptr, %self_");
        String address = step("gep " + object + ", " + 8 * random.nextInt(2, 16));
        if (random.nextBoolean()) {
            instruction("store i64, " + address + ", " + expression(1));
        } else {
            assign(step("load i64, " + address));
        }
    }

    private void string() {
        String left = step("const_str @.L" + random.nextInt(STRINGS));
        String right = step("call @Viper.Fmt.Int(" + expression(0) + ")");
        String both = step("call @Viper.String.Concat(" + left + ", " + right + ")");
        assign(step("call @Viper.String.Length(" + both + ")"));
    }

    private void call(int function) {
        if (function == 0) {
            return;
        }
        int callee = random.nextInt(function);
        String depth = step("load i64, %depth_");
        String more = step("scmp_gt " + depth + ", 0");
        int label = labels++;
        instruction("cbr " + more + ", call_" + label + ", call_end_" + label);
        line("call_" + label + ":");
        String self = step("load ptr, %self_");
        String less = step("isub.ovf " + step("load i64, %depth_") + ", 1");
        String result = step("call @Class" + callee % 40 + ".method" + callee + "(" + self + ", " + less + ")");
        assign(result);
        instruction("br call_end_" + label);
        line("call_end_" + label + ":");
    }

    private void condition(int function, int nesting, int end, boolean hasElse) {
        int label = labels++;
        String truth = step("zext1 " + step("scmp_lt " + expression(0) + ", " + random.nextInt(1000)));
        String test = step("icmp_ne " + truth + ", 0");
        instruction("cbr " + test + ", if_then_" + label + ", " + (hasElse ? "if_else_" : "if_end_") + label);
        line("if_then_" + label + ":");
        statements(function, nesting + 1, end);
        instruction("br if_end_" + label);
        if (hasElse) {
            line("if_else_" + label + ":");
            statements(function, nesting + 1, end);
            instruction("br if_end_" + label);
        }
        line("if_end_" + label + ":");
    }

    private void loop(int function, int nesting, int end) {
        int label = labels++;
        String counter = "%loop" + label;
        instruction(counter + " = alloca 8");
        instruction("store i64, " + counter + ", 0");
        instruction("br while_cond_" + label);
        line("while_cond_" + label + ":");
        String more = step("scmp_lt " + step("load i64, " + counter) + ", 2");
        instruction("cbr " + more + ", while_body_" + label + ", while_end_" + label);
        line("while_body_" + label + ":");
        statements(function, nesting + 1, end);
        String next = step("iadd.ovf " + step("load i64, " + counter) + ", 1");
        instruction("store i64, " + counter + ", " + next);
        instruction("br while_cond_" + label);
        line("while_end_" + label + ":");
    }

    private void statements(int function, int nesting, int end) {
        for (int i = random.nextInt(1, 4); i > 0; i--) {
            statement(function, nesting, end);
        }
    }

    private String expression(int depth) {
        if (depth == 0) {
            return step("load i64, " + variable());
        }
        String left = expression(depth - 1);
        String sum = step("iadd.ovf " + left + ", " + (random.nextBoolean() ? expression(0) : random.nextInt(100)));
        return step("and " + sum + ", 65535");
    }

    /** A new temporary for what an instruction computes. */
    private String step(String instruction) {
        String result = "%t" + temporaries++;
        instruction(result + " = " + instruction);
        return result;
    }

    private void instruction(String instruction) {
        if (locations) {
            sourceLine += random.nextInt(4) == 0 ? 1 : 0;
            line("  .loc 1 " + (sourceLine + 1) + " " + random.nextInt(1, 40));
        }
        line("  " + instruction);
    }

    private void line(String content) {
        text.append(content).append('\n');
        lines++;
    }
}
