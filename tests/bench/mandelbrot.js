function kernel(n) {
    let total = 0;
    const scale = 2 / n;
    for (let y = 0; y < n; y++) {
        for (let x = 0; x < n; x++) {
            const cr = x * scale - 1.5, ci = y * scale - 1;
            let zr = 0, zi = 0, k = 0;
            while (k < 200) {
                const r2 = zr * zr, i2 = zi * zi;
                if (r2 + i2 > 4) break;
                const product = zr * zi;
                zr = r2 - i2 + cr;
                zi = product + product + ci;
                k++;
            }
            total += k;
        }
    }
    return total;
}
