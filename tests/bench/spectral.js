function element(i, j) {
    const d = i + j;
    return 1.0 / (Math.trunc(d * (d + 1) / 2) + i + 1);
}

function times(v, out, n) {
    let i = 0;
    while (i < n) {
        let s = 0.0;
        let j = 0;
        while (j < n) {
            s = s + element(i, j) * v[j];
            j = j + 1;
        }
        out[i] = s;
        i = i + 1;
    }
    return 0;
}

function timesTransposed(v, out, n) {
    let i = 0;
    while (i < n) {
        let s = 0.0;
        let j = 0;
        while (j < n) {
            s = s + element(j, i) * v[j];
            j = j + 1;
        }
        out[i] = s;
        i = i + 1;
    }
    return 0;
}

function kernel(n) {
    const u = new Float64Array(n);
    const v = new Float64Array(n);
    const w = new Float64Array(n);
    let i = 0;
    while (i < n) {
        u[i] = 1.0;
        i = i + 1;
    }
    i = 0;
    while (i < 4) {
        times(u, w, n);
        timesTransposed(w, v, n);
        times(v, w, n);
        timesTransposed(w, u, n);
        i = i + 1;
    }
    let uv = 0.0;
    let vv = 0.0;
    i = 0;
    while (i < n) {
        uv = uv + u[i] * v[i];
        vv = vv + v[i] * v[i];
        i = i + 1;
    }
    return Math.round(Math.sqrt(uv / vv) * 1000000000.0);
}
