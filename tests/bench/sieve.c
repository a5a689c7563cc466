#include "kernel.h"

int64_t kernel(int64_t n) {
    int64_t *composite = calloc(n, 8), count = 0;
    for (int64_t i = 2; i < n; i = add(i, 1)) {
        int64_t square = mul(i, i);
        if (composite[i] == 0)
            for (int64_t k = square; k < n; k = add(k, i)) composite[k] = 1;
    }
    for (int64_t i = 2; i < n; i = add(i, 1)) count = add(count, composite[i] ^ 1);
    free(composite);
    return count;
}
