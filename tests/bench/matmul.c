#include "kernel.h"

int64_t kernel(int64_t n) {
    int64_t cells = mul(n, n);
    double *a = calloc(cells, 8), *b = calloc(cells, 8), *c = calloc(cells, 8), sum = 0;
    for (int64_t i = 0; i < cells; i = add(i, 1)) {
        a[i] = i % 7;
        b[i] = i % 5;
    }
    for (int64_t row = 0; row < n; row = add(row, 1))
        for (int64_t col = 0; col < n; col = add(col, 1)) {
            double dot = 0;
            for (int64_t k = 0; k < n; k = add(k, 1)) dot += a[add(mul(row, n), k)] * b[add(mul(k, n), col)];
            c[add(mul(row, n), col)] = dot;
        }
    for (int64_t i = 0; i < cells; i = add(i, 1)) sum += c[i];
    free(a);
    free(b);
    free(c);
    return (int64_t) sum;
}
