#include "kernel.h"

int64_t kernel(int64_t n) {
    int64_t state = 0;
    int64_t seed = 42;
    int64_t total = 0;
    int64_t i = 0;
    while (i < n) {
        seed = add(mul(seed, 1103), 12345) & 65535;
        switch (state) {
            case 0:
                total = add(total, 1);
                state = seed & 7;
                break;
            case 1:
                total = total ^ seed;
                state = add(state, 1);
                break;
            case 2:
                total = add(total, seed);
                state = (seed >> 3) & 7;
                break;
            case 3:
                total = total & 1048575;
                state = 6;
                break;
            case 4:
                total = add(total, 3);
                state = (seed >> 5) & 3;
                break;
            case 5:
                total = total ^ 255;
                state = 0;
                break;
            case 6:
                total = add(total, seed >> 4);
                state = (seed >> 2) & 7;
                break;
            default:
                total = sub(total, 1);
                state = 5;
                break;
        }
        i = add(i, 1);
    }
    return total;
}
