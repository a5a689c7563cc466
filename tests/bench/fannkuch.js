function kernel(n) {
    const p = new Int32Array(n);
    const q = new Int32Array(n);
    const count = new Int32Array(n);
    let i = 0;
    while (i < n) {
        p[i] = i;
        count[i] = i + 1;
        i = i + 1;
    }
    let most = 0;
    let checksum = 0;
    let sign = 1;
    let more = 1;
    while (more === 1) {
        let first = p[0];
        if (first !== 0) {
            i = 0;
            while (i < n) {
                q[i] = p[i];
                i = i + 1;
            }
            let flips = 0;
            while (first !== 0) {
                let low = 0;
                let high = first;
                while (low < high) {
                    const t = q[low];
                    q[low] = q[high];
                    q[high] = t;
                    low = low + 1;
                    high = high - 1;
                }
                flips = flips + 1;
                first = q[0];
            }
            if (flips > most) {
                most = flips;
            }
            checksum = checksum + flips * sign;
        }
        if (sign === 1) {
            const s = p[0];
            p[0] = p[1];
            p[1] = s;
            sign = -1;
        } else {
            sign = 1;
            const s1 = p[1];
            p[1] = p[2];
            p[2] = s1;
            more = 0;
            let k = 2;
            while (k < n) {
                count[k] = count[k] - 1;
                if (count[k] !== 0) {
                    more = 1;
                    break;
                }
                count[k] = k + 1;
                if (k + 1 < n) {
                    const head = p[0];
                    i = 0;
                    while (i <= k) {
                        p[i] = p[i + 1];
                        i = i + 1;
                    }
                    p[k + 1] = head;
                }
                k = k + 1;
            }
        }
    }
    return checksum * 100 + most;
}
