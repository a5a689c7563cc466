#include "kernel.h"

int64_t kernel(int64_t n) {
    int64_t s = 0;
    for (int64_t i = 0; i < n; i = add(i, 1))
        for (int64_t j = 0; j < n; j = add(j, 1))
            s = add(s, mul(i, j) & 255);
    return s;
}
