#include "kernel.h"

__attribute__((noinline)) int64_t kernel(int64_t n) {
    if (n < 2) return n;
    return add(kernel(sub(n, 1)), kernel(sub(n, 2)));
}
