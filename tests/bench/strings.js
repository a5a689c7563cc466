function build(seed) {
    let s = "";
    for (let i = 0; i < 30; i++) s = s + (String(i * 7 + seed) + ",");
    return s;
}

function scan(s) {
    let total = 0;
    for (let i = 0; i < s.length; i++) {
        const c = s.substring(i, i + 1);
        if (c !== ",") total += c.charCodeAt(0);
    }
    return total + s.indexOf("99,") + 1;
}

function kernel(n) {
    let total = 0;
    for (let i = 0; i < n; i++) total += scan(build(i));
    return total;
}
