package org.adderlang.fuzz;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes a module of several random programs. Program {@code N} is the function {@code pN} without parameters together with
 * the functions {@code fN_…} that only it calls. {@code begin} and {@code take} reset and read the sum of all results.
 */
final class ModuleGenerator {
    static final String PRELUDE = """
            il 0.3.0
            global i64 @sum
            global i64 @calls
            global const str @greeting = "hey"
            func @begin() -> void {
            entry:
              %g = gaddr @sum
              store i64, %g, 0
              %c = gaddr @calls
              store i64, %c, 60
              ret
            }
            func @take() -> i64 {
            entry:
              %g = gaddr @sum
              %v = load i64, %g
              ret %v
            }
            func @mix(i64 %v) -> void {
            entry(%v:i64):
              %g = gaddr @sum
              %s = load i64, %g
              %a = shl %s, 5
              %b = lshr %s, 59
              %c = or %a, %b
              %d = xor %c, %v
              store i64, %g, %d
              ret
            }
            func @mixf(f64 %v) -> void {
            entry(%v:f64):
              %nan = fcmp_uno %v, %v
              cbr %nan, none, some(%v)
            none:
              call @mix(77)
              ret
            some(%w:f64):
              %c = alloca 8
              store f64, %c, %w
              %b = load i64, %c
              call @mix(%b)
              ret
            }
            """;

    private ModuleGenerator() {
    }

    /**
     * The same seed gives the same text for ever; program {@code i} depends on {@code seed + i} alone.
     *
     * Every third seed gives functions that may return early; the others keep the text that they had before there were such functions.
     *
     * @param longLoops whether some loops run long enough to be compiled on the way
     */
    static String generate(long seed, int programs, boolean longLoops) {
        var text = new StringBuilder(PRELUDE);
        for (int i = 0; i < programs; i++) {
            text.append(program(new Choices(seed + i), i, longLoops, (seed + i) % 3 == 0));
        }
        return text.toString();
    }

    private static String program(Choices choices, int number, boolean longLoops, boolean earlyReturns) {
        int count = choices.between(1, 3);
        var functions = new ArrayList<Signature>();
        for (int i = 0; i < count; i++) {
            var params = new ArrayList<>(List.of(Kind.INT));
            for (int p = choices.between(0, 3); p > 0; p--) {
                params.add(choices.of(Kind.INT, Kind.INT, Kind.FLOAT, Kind.INT_POINTER, Kind.STRING, Kind.WORD));
            }
            Kind result = choices.of(Kind.INT, Kind.INT, Kind.FLOAT, Kind.STRING, Kind.INT_POINTER, null);
            functions.add(new Signature("f" + number + "_" + i, params, result));
        }
        var text = new StringBuilder();
        for (Signature function : functions) {
            int fuel = longLoops && choices.percent(25) ? 4000 : choices.between(1, 12);
            text.append(new FunctionGenerator(choices, function, functions, fuel, earlyReturns).generate());
        }
        return text.append(start(choices, number, functions.getFirst())).toString();
    }

    private static String start(Choices choices, int number, Signature first) {
        var text = new StringBuilder("func @p" + number + "() -> void {\nentry:\n  %m = alloca 64\n");
        text.append("  %w:i32 = cast.si_narrow.chk ").append(choices.between(-9, 9)).append('\n');
        var arguments = new StringBuilder(choices.percent(95) ? Integer.toString(choices.between(2, 5)) : "9");
        for (Kind kind : first.params().subList(1, first.params().size())) {
            arguments.append(", ").append(switch (kind) {
                case INT -> choices.integer();
                case FLOAT -> choices.floating();
                case STRING -> "\"arg\"";
                case WORD -> "%w";
                default -> "%m";
            });
        }
        String call = "call @" + first.name() + "(" + arguments + ")\n";
        if (first.result() == null) {
            return text + "  " + call + "  ret\n}\n";
        }
        text.append("  %r = ").append(call);
        switch (first.result()) {
            case INT -> text.append("  call @mix(%r)\n");
            case FLOAT -> text.append("  call @mixf(%r)\n");
            case STRING -> text.append("  call @rt_print_str(%r)\n");
            default -> text.append("  %v = load i64, %r\n  call @mix(%v)\n");
        }
        return text + "  ret\n}\n";
    }
}
