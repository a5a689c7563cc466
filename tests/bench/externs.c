#include "kernel.h"
#include <math.h>

int64_t kernel(int64_t n) {
    int64_t half = n >> 3, total = 0;
    double roots = 0;
    for (int64_t calls = 0; calls < n; calls = add(calls, 4)) {
        int64_t positive = llabs(sub(calls, half)), least = positive < 4096 ? positive : 4096;
        roots += floor(sqrt(least));
        total = add(total, least);
    }
    return add(total, llrint(roots));
}
