#include "kernel.h"

int64_t kernel(int64_t n) {
    int64_t sum = 0;
    for (int64_t i = 0; i < n; i = add(i, 1)) {
        int64_t m = i & 3;
        if (m == 0) goto failed;
        sum = add(sum, 12 / m);
        continue;
    failed:
        sum ^= 1;
    }
    return sum;
}
