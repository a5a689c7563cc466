/* What IL checks, C checks as well; the size comes from the command line, so that nothing can be computed in advance. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static inline int64_t add(int64_t a, int64_t b) { int64_t r; if (__builtin_add_overflow(a, b, &r)) abort(); return r; }
static inline int64_t sub(int64_t a, int64_t b) { int64_t r; if (__builtin_sub_overflow(a, b, &r)) abort(); return r; }
static inline int64_t mul(int64_t a, int64_t b) { int64_t r; if (__builtin_mul_overflow(a, b, &r)) abort(); return r; }

int64_t kernel(int64_t n);

/* Prints the result, then the CPU milliseconds of each run. */
int main(int argc, char **argv) {
    if (argc != 3) return 2;
    int64_t size = atoll(argv[1]);
    int runs = atoi(argv[2]);
    for (int i = 0; i < runs; i++) {
        struct timespec from, to;
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &from);
        int64_t result = kernel(size);
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &to);
        if (i == 0) printf("%lld\n", (long long) result);
        printf("%.6f\n", (to.tv_sec - from.tv_sec) * 1e3 + (to.tv_nsec - from.tv_nsec) / 1e6);
    }
    return 0;
}
