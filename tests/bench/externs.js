function kernel(n) {
    const half = n >> 3;
    let total = 0, roots = 0;
    for (let calls = 0; calls < n; calls += 4) {
        const least = Math.min(Math.abs(calls - half), 4096);
        roots += Math.floor(Math.sqrt(least));
        total += least;
    }
    return total + roots;
}
