function lists(n) {
    const list = [];
    for (let i = 0; i < n; i++) list.push(i ^ 5);
    for (let j = 0; j < n; j++) list[j] = list[j] + 3;
    let sum = 0;
    while (list.length > 0) sum += list.pop();
    return sum;
}

function maps(n) {
    const map = new Map();
    let sum = 0;
    for (let i = 0; i < n; i++) {
        const key = String(i & 1023), known = map.get(key), old = known === undefined ? 7 : known;
        map.set(key, old + i);
        sum += old;
        if (i % 3 === 0) map.delete(key);
    }
    return sum + map.size;
}

function kernel(n) {
    return lists(n) + maps(n);
}
