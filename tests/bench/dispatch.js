class Shape { constructor(value) { this.value = value; } }
class First extends Shape { apply(x) { return this.value + x; } }
class Second extends Shape { apply(x) { return this.value ^ x; } }
class Third extends Shape { apply(x) { return this.value * 3 - x; } }
class Fourth extends Shape { apply(x) { return this.value & x; } }

function kernel(n) {
    const classes = [First, Second, Third, Fourth], objects = [];
    for (let k = 0; k < 64; k++) objects.push(new classes[k * 7 >> 1 & 3](k));
    let total = 0;
    for (let i = 0; i < n; i++) total += objects[i & 63].apply(i & 255);
    return total;
}
