function kernel(n) {
    const composite = new Float64Array(n);
    let count = 0;
    for (let i = 2; i < n; i++) {
        const square = i * i;
        if (composite[i] === 0) {
            for (let k = square; k < n; k += i) composite[k] = 1;
        }
    }
    for (let i = 2; i < n; i++) count += 1 - composite[i];
    return count;
}
