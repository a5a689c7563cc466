#include "kernel.h"

int64_t kernel(int64_t n) {
    int64_t total = 0;
    double scale = 2.0 / n;
    for (int64_t y = 0; y < n; y = add(y, 1))
        for (int64_t x = 0; x < n; x = add(x, 1)) {
            double cr = x * scale - 1.5, ci = y * scale - 1.0, zr = 0, zi = 0;
            int64_t k = 0;
            while (k < 200) {
                double r2 = zr * zr, i2 = zi * zi;
                if (r2 + i2 > 4.0) break;
                double product = zr * zi;
                zr = r2 - i2 + cr;
                zi = product + product + ci;
                k = add(k, 1);
            }
            total = add(total, k);
        }
    return total;
}
