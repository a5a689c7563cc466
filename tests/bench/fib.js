function kernel(n) {
    return n < 2 ? n : kernel(n - 1) + kernel(n - 2);
}
