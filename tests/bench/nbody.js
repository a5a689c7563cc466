function advance(x, v, m) {
    let i = 0;
    while (i < 5) {
        const a = i * 3;
        let j = i + 1;
        while (j < 5) {
            const b = j * 3;
            const dx = x[a] - x[b];
            const dy = x[a + 1] - x[b + 1];
            const dz = x[a + 2] - x[b + 2];
            const d2 = dx * dx + dy * dy + dz * dz;
            const mag = 0.01 / (d2 * Math.sqrt(d2));
            const mi = m[i] * mag;
            const mj = m[j] * mag;
            v[a] = v[a] - dx * mj;
            v[a + 1] = v[a + 1] - dy * mj;
            v[a + 2] = v[a + 2] - dz * mj;
            v[b] = v[b] + dx * mi;
            v[b + 1] = v[b + 1] + dy * mi;
            v[b + 2] = v[b + 2] + dz * mi;
            j = j + 1;
        }
        i = i + 1;
    }
    i = 0;
    while (i < 15) {
        x[i] = x[i] + v[i] * 0.01;
        i = i + 1;
    }
    return 0;
}

function energy(x, v, m) {
    let e = 0.0;
    let i = 0;
    while (i < 5) {
        const a = i * 3;
        const vx = v[a];
        const vy = v[a + 1];
        const vz = v[a + 2];
        e = e + m[i] * 0.5 * (vx * vx + vy * vy + vz * vz);
        let j = i + 1;
        while (j < 5) {
            const b = j * 3;
            const dx = x[a] - x[b];
            const dy = x[a + 1] - x[b + 1];
            const dz = x[a + 2] - x[b + 2];
            e = e - m[i] * m[j] / Math.sqrt(dx * dx + dy * dy + dz * dz);
            j = j + 1;
        }
        i = i + 1;
    }
    return e;
}

function kernel(n) {
    const x = new Float64Array(15);
    const v = new Float64Array(15);
    const m = new Float64Array(5);
    m[0] = 39.0;
    let i = 1;
    while (i < 5) {
        const a = i * 3;
        const r = i * 2.5;
        x[a] = r;
        x[a + 1] = r * 0.25;
        x[a + 2] = r * -0.125;
        const speed = Math.sqrt(39.0 / (r * 1.0383));
        v[a + 1] = speed * 0.4472;
        v[a + 2] = speed * 0.8944;
        m[i] = 0.04 / i;
        i = i + 1;
    }
    let step = 0;
    while (step < n) {
        advance(x, v, m);
        step = step + 1;
    }
    return Math.round(energy(x, v, m) * 1000000000.0);
}
