function kernel(n) {
    let state = 0;
    let seed = 42;
    let total = 0;
    let i = 0;
    while (i < n) {
        seed = seed * 1103 + 12345 & 65535;
        switch (state) {
            case 0:
                total = total + 1;
                state = seed & 7;
                break;
            case 1:
                total = total ^ seed;
                state = state + 1;
                break;
            case 2:
                total = total + seed;
                state = (seed >> 3) & 7;
                break;
            case 3:
                total = total & 1048575;
                state = 6;
                break;
            case 4:
                total = total + 3;
                state = (seed >> 5) & 3;
                break;
            case 5:
                total = total ^ 255;
                state = 0;
                break;
            case 6:
                total = total + (seed >> 4);
                state = (seed >> 2) & 7;
                break;
            default:
                total = total - 1;
                state = 5;
                break;
        }
        i = i + 1;
    }
    return total;
}
