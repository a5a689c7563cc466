/* C functions for IL programs. Build: gcc -shared -fPIC -o libmine.so mine.c
   Run: adder --extern-lib=./libmine.so native.il */
#include <stdint.h>

/* The form of a handler: args[i] points at the 8 bytes of argument i, result at 8 zeroed bytes. */
void times2(void **args, void *result) {
    *(int64_t *) result = 2 * *(int64_t *) args[0];
}

/* A plain C function. */
double mean(double a, double b) {
    return (a + b) / 2;
}

/* What the library offers: NAME:SIGNATURE=SYMBOL, with "c " in front for plain C functions. */
const char adder_externs[] =
    "times2:i64(i64)=times2\n"
    "c mean:f64(f64, f64)=mean\n";
