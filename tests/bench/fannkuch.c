#include "kernel.h"

int64_t kernel(int64_t n) {
    int64_t *p = calloc(n, 8);
    int64_t *q = calloc(n, 8);
    int64_t *count = calloc(n, 8);
    int64_t i = 0;
    while (i < n) {
        p[i] = i;
        count[i] = add(i, 1);
        i = add(i, 1);
    }
    int64_t most = 0;
    int64_t checksum = 0;
    int64_t sign = 1;
    int64_t more = 1;
    while (more == 1) {
        int64_t first = p[0];
        if (first != 0) {
            i = 0;
            while (i < n) {
                q[i] = p[i];
                i = add(i, 1);
            }
            int64_t flips = 0;
            while (first != 0) {
                int64_t low = 0;
                int64_t high = first;
                while (low < high) {
                    int64_t t = q[low];
                    q[low] = q[high];
                    q[high] = t;
                    low = add(low, 1);
                    high = sub(high, 1);
                }
                flips = add(flips, 1);
                first = q[0];
            }
            if (flips > most) {
                most = flips;
            }
            checksum = add(checksum, mul(flips, sign));
        }
        if (sign == 1) {
            int64_t s = p[0];
            p[0] = p[1];
            p[1] = s;
            sign = -1;
        } else {
            sign = 1;
            int64_t s1 = p[1];
            p[1] = p[2];
            p[2] = s1;
            more = 0;
            int64_t k = 2;
            while (k < n) {
                count[k] = sub(count[k], 1);
                if (count[k] != 0) {
                    more = 1;
                    break;
                }
                count[k] = add(k, 1);
                if (add(k, 1) < n) {
                    int64_t head = p[0];
                    i = 0;
                    while (i <= k) {
                        p[i] = p[add(i, 1)];
                        i = add(i, 1);
                    }
                    p[add(k, 1)] = head;
                }
                k = add(k, 1);
            }
        }
    }
    free(p);
    free(q);
    free(count);
    return add(mul(checksum, 100), most);
}
