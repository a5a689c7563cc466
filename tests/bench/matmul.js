function kernel(n) {
    const cells = n * n, a = new Float64Array(cells), b = new Float64Array(cells), c = new Float64Array(cells);
    for (let i = 0; i < cells; i++) {
        a[i] = i % 7;
        b[i] = i % 5;
    }
    for (let row = 0; row < n; row++) {
        for (let col = 0; col < n; col++) {
            let dot = 0;
            for (let k = 0; k < n; k++) dot += a[row * n + k] * b[k * n + col];
            c[row * n + col] = dot;
        }
    }
    let sum = 0;
    for (let i = 0; i < cells; i++) sum += c[i];
    return sum;
}
