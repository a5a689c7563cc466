#include "kernel.h"
#include <math.h>

static double element(int64_t i, int64_t j) {
    int64_t d = add(i, j);
    return 1.0 / (double) add(add(mul(d, add(d, 1)) / 2, i), 1);
}

static int64_t times(double *v, double *out, int64_t n) {
    int64_t i = 0;
    while (i < n) {
        double s = 0.0;
        int64_t j = 0;
        while (j < n) {
            s = s + element(i, j) * v[j];
            j = add(j, 1);
        }
        out[i] = s;
        i = add(i, 1);
    }
    return 0;
}

static int64_t timesTransposed(double *v, double *out, int64_t n) {
    int64_t i = 0;
    while (i < n) {
        double s = 0.0;
        int64_t j = 0;
        while (j < n) {
            s = s + element(j, i) * v[j];
            j = add(j, 1);
        }
        out[i] = s;
        i = add(i, 1);
    }
    return 0;
}

int64_t kernel(int64_t n) {
    double *u = calloc(n, 8);
    double *v = calloc(n, 8);
    double *w = calloc(n, 8);
    int64_t i = 0;
    while (i < n) {
        u[i] = 1.0;
        i = add(i, 1);
    }
    i = 0;
    while (i < 4) {
        times(u, w, n);
        timesTransposed(w, v, n);
        times(v, w, n);
        timesTransposed(w, u, n);
        i = add(i, 1);
    }
    double uv = 0.0;
    double vv = 0.0;
    i = 0;
    while (i < n) {
        uv = uv + u[i] * v[i];
        vv = vv + v[i] * v[i];
        i = add(i, 1);
    }
    free(u);
    free(v);
    free(w);
    return llrint(sqrt(uv / vv) * 1000000000.0);
}
