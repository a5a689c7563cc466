class Node {
    constructor(left, right) {
        this.left = left;
        this.right = right;
    }
}

function build(depth) {
    return depth === 0 ? new Node(null, null) : new Node(build(depth - 1), build(depth - 1));
}

function count(o) {
    return o.left === null ? 1 : count(o.left) + count(o.right) + 1;
}

function kernel(n) {
    let total = 0;
    for (let i = 0; i < 10; i++) total += count(build(n));
    return total;
}
