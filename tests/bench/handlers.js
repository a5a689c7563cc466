const FAILED = { code: 0 };

function divide(a, b) {
    if (b === 0) throw FAILED;
    return Math.trunc(a / b);
}

function kernel(n) {
    let sum = 0;
    for (let i = 0; i < n; i++) {
        try {
            sum += divide(12, i & 3);
        } catch (e) {
            sum ^= 1;
        }
    }
    return sum;
}
