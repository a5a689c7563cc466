const LOOP = 3, OUTER = 4, INNER = 5, RETURN = 6;

function kernel(n) {
    const stack = new Int32Array(16);
    let sp = 0, i = 0, sum = 0, at = LOOP;
    while (true) {
        switch (at) {
            case 0: stack[sp++] = 1; at = INNER; break;
            case 1: i++; at = LOOP; break;
            case 2: sum &= 1048575; at = RETURN; break;
            case LOOP:
                if (i >= n) return sum;
                stack[sp++] = 0;
                at = OUTER;
                break;
            case OUTER: sum += i; stack[sp++] = 2; at = INNER; break;
            case INNER: sum ^= 3; at = RETURN; break;
            default: at = stack[--sp];
        }
    }
}
