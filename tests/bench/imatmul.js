function kernel(n) {
    const cells = n * n;
    const a = new Float64Array(cells);
    const b = new Float64Array(cells);
    const c = new Float64Array(cells);
    let i = 0;
    while (i < cells) {
        a[i] = i % 1009;
        b[i] = i % 97;
        i = i + 1;
    }
    let row = 0;
    while (row < n) {
        let col = 0;
        while (col < n) {
            let dot = 0;
            let k = 0;
            while (k < n) {
                const left = row * n + k;
                const right = k * n + col;
                dot = dot + a[left] * b[right];
                k = k + 1;
            }
            c[row * n + col] = dot;
            col = col + 1;
        }
        row = row + 1;
    }
    let total = 0;
    i = 0;
    while (i < cells) {
        total = total + c[i];
        i = i + 1;
    }
    return total;
}
