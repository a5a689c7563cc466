function kernel(n) {
    let s = 0;
    for (let i = 0; i < n; i++) {
        for (let j = 0; j < n; j++) {
            s += (i * j) & 255;
        }
    }
    return s;
}
