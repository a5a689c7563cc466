#include "kernel.h"
#include <math.h>

static int64_t advance(double *x, double *v, double *m) {
    int64_t i = 0;
    while (i < 5) {
        int64_t a = mul(i, 3);
        int64_t j = add(i, 1);
        while (j < 5) {
            int64_t b = mul(j, 3);
            double dx = x[a] - x[b];
            double dy = x[add(a, 1)] - x[add(b, 1)];
            double dz = x[add(a, 2)] - x[add(b, 2)];
            double d2 = dx * dx + dy * dy + dz * dz;
            double mag = 0.01 / (d2 * sqrt(d2));
            double mi = m[i] * mag;
            double mj = m[j] * mag;
            v[a] = v[a] - dx * mj;
            v[add(a, 1)] = v[add(a, 1)] - dy * mj;
            v[add(a, 2)] = v[add(a, 2)] - dz * mj;
            v[b] = v[b] + dx * mi;
            v[add(b, 1)] = v[add(b, 1)] + dy * mi;
            v[add(b, 2)] = v[add(b, 2)] + dz * mi;
            j = add(j, 1);
        }
        i = add(i, 1);
    }
    i = 0;
    while (i < 15) {
        x[i] = x[i] + v[i] * 0.01;
        i = add(i, 1);
    }
    return 0;
}

static double energy(double *x, double *v, double *m) {
    double e = 0.0;
    int64_t i = 0;
    while (i < 5) {
        int64_t a = mul(i, 3);
        double vx = v[a];
        double vy = v[add(a, 1)];
        double vz = v[add(a, 2)];
        e = e + m[i] * 0.5 * (vx * vx + vy * vy + vz * vz);
        int64_t j = add(i, 1);
        while (j < 5) {
            int64_t b = mul(j, 3);
            double dx = x[a] - x[b];
            double dy = x[add(a, 1)] - x[add(b, 1)];
            double dz = x[add(a, 2)] - x[add(b, 2)];
            e = e - m[i] * m[j] / sqrt(dx * dx + dy * dy + dz * dz);
            j = add(j, 1);
        }
        i = add(i, 1);
    }
    return e;
}

int64_t kernel(int64_t n) {
    double *x = calloc(15, 8);
    double *v = calloc(15, 8);
    double *m = calloc(5, 8);
    m[0] = 39.0;
    int64_t i = 1;
    while (i < 5) {
        int64_t a = mul(i, 3);
        double r = (double) i * 2.5;
        x[a] = r;
        x[add(a, 1)] = r * 0.25;
        x[add(a, 2)] = r * -0.125;
        double speed = sqrt(39.0 / (r * 1.0383));
        v[add(a, 1)] = speed * 0.4472;
        v[add(a, 2)] = speed * 0.8944;
        m[i] = 0.04 / (double) i;
        i = add(i, 1);
    }
    int64_t step = 0;
    while (step < n) {
        advance(x, v, m);
        step = add(step, 1);
    }
    int64_t result = llrint(energy(x, v, m) * 1000000000.0);
    free(x);
    free(v);
    free(m);
    return result;
}
