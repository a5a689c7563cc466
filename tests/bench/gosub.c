#include "kernel.h"

int64_t kernel(int64_t n) {
    int32_t stack[16];
    int64_t sp = 0, i = 0, sum = 0;
loop:
    if (i >= n) return sum;
    stack[sp] = 0;
    sp = add(sp, 1);
    goto outer;
back0:
    stack[sp] = 1;
    sp = add(sp, 1);
    goto inner;
back1:
    i = add(i, 1);
    goto loop;
outer:
    sum = add(sum, i);
    stack[sp] = 2;
    sp = add(sp, 1);
    goto inner;
back2:
    sum &= 1048575;
    goto leave;
inner:
    sum ^= 3;
leave:
    sp = sub(sp, 1);
    switch (stack[sp]) {
        case 0: goto back0;
        case 1: goto back1;
        case 2: goto back2;
        default: return sum;
    }
}
