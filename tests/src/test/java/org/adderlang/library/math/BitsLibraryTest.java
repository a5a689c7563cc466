package org.adderlang.library.math;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.adderlang.externs.Builtins;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** runtime.md §4.1. */
class BitsLibraryTest {
    @ParameterizedTest
    @CsvSource({"And,12,10,8", "Or,12,10,14", "Xor,12,10,6",
            "Shl,1,63,-9223372036854775808", "Shl,1,64,0", "Shl,1,-1,0",
            "Shr,-8,1,-4", "Shr,-8,-1,-8", "Shr,-8,64,-1", "Shr,8,64,0", "Shr,8,9223372036854775807,0",
            "Ushr,-1,60,15", "Ushr,-1,64,0", "Ushr,-1,-1,0",
            "Rotl,-9223372036854775808,1,1", "Rotl,1,65,2", "Rotl,1,-1,-9223372036854775808", "Rotr,1,1,-9223372036854775808",
            "Get,5,0,1", "Get,5,1,0", "Get,-1,63,1", "Get,-1,64,0", "Get,-1,-1,0",
            "Set,0,63,-9223372036854775808", "Set,7,64,7", "Set,7,-1,7", "Clear,7,1,5", "Clear,7,64,7",
            "Toggle,7,1,5", "Toggle,5,1,7", "Toggle,5,-1,5"})
    void operationsOnTwoIntegers(String name, long a, long b, long result) {
        assertEquals(result, Builtins.find("Viper.Math.Bits." + name).call(null, new Object[]{a, b}));
    }

    @ParameterizedTest
    @CsvSource({"Not,0,-1", "Count,-1,64", "Count,0,0", "LeadZ,0,64", "LeadZ,1,63", "LeadZ,-1,0", "TrailZ,0,64", "TrailZ,8,3",
            "Flip,1,-9223372036854775808", "Swap,1,72057594037927936"})
    void operationsOnOneInteger(String name, long value, long result) {
        assertEquals(result, Builtins.find("Viper.Math.Bits." + name).call(null, new Object[]{value}));
    }
}
