#include "kernel.h"

int64_t kernel(int64_t n) {
    int64_t cells = mul(n, n);
    int64_t *a = calloc(cells, 8);
    int64_t *b = calloc(cells, 8);
    int64_t *c = calloc(cells, 8);
    int64_t i = 0;
    while (i < cells) {
        a[i] = i % 1009;
        b[i] = i % 97;
        i = add(i, 1);
    }
    int64_t row = 0;
    while (row < n) {
        int64_t col = 0;
        while (col < n) {
            int64_t dot = 0;
            int64_t k = 0;
            while (k < n) {
                int64_t left = add(mul(row, n), k);
                int64_t right = add(mul(k, n), col);
                dot = add(dot, mul(a[left], b[right]));
                k = add(k, 1);
            }
            c[add(mul(row, n), col)] = dot;
            col = add(col, 1);
        }
        row = add(row, 1);
    }
    int64_t total = 0;
    i = 0;
    while (i < cells) {
        total = add(total, c[i]);
        i = add(i, 1);
    }
    free(a);
    free(b);
    free(c);
    return total;
}
