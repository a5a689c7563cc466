/* What IL checks, C checks as well; the size comes from standard input, so that nothing can be computed in advance. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static inline int64_t add(int64_t a, int64_t b) { int64_t r; if (__builtin_add_overflow(a, b, &r)) abort(); return r; }
static inline int64_t sub(int64_t a, int64_t b) { int64_t r; if (__builtin_sub_overflow(a, b, &r)) abort(); return r; }
static inline int64_t mul(int64_t a, int64_t b) { int64_t r; if (__builtin_mul_overflow(a, b, &r)) abort(); return r; }

int64_t kernel(int64_t n);

static int64_t now(clockid_t clock) {
    struct timespec t;
    clock_gettime(clock, &t);
    return t.tv_sec * INT64_C(1000000000) + t.tv_nsec;
}

/* Answers the commands of WorkerProcess.java: per run the result, the thread's CPU time, the wall time, and when it ended. */
int main(void) {
    char command[8];
    int instance;
    int64_t size, limit, start = now(CLOCK_MONOTONIC);
    while (scanf("%7s %d %ld %ld", command, &instance, &size, &limit) == 4) {
        int timed = strcmp(command, "warm") == 0;
        int64_t begin = now(CLOCK_MONOTONIC);
        for (int64_t i = 0; timed ? now(CLOCK_MONOTONIC) - begin < limit * 1000000 : i < limit; i++) {
            int64_t wall = now(CLOCK_MONOTONIC), cpu = now(CLOCK_THREAD_CPUTIME_ID);
            int64_t result = kernel(size);
            int64_t cpu_end = now(CLOCK_THREAD_CPUTIME_ID), wall_end = now(CLOCK_MONOTONIC);
            printf("%ld %ld %ld %ld %ld\n", result, cpu_end - cpu, wall_end - wall, cpu_end, wall_end - start);
        }
        puts(".");
        fflush(stdout);
    }
    return 0;
}
