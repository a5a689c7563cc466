#include "kernel.h"

typedef struct node { int64_t references; struct node *left, *right; } node;

static node *build(int64_t depth) {
    node *o = calloc(1, sizeof(node));
    o->references = 1;
    if (depth != 0) {
        o->left = build(sub(depth, 1));
        o->right = build(sub(depth, 1));
    }
    return o;
}

static int64_t count(node *o) {
    return o->left == NULL ? 1 : add(add(count(o->left), count(o->right)), 1);
}

static void release(node *o) {
    if (--o->references == 0) {
        if (o->left != NULL) {
            release(o->left);
            release(o->right);
        }
        free(o);
    }
}

int64_t kernel(int64_t n) {
    int64_t total = 0;
    for (int64_t i = 0; i < 10; i = add(i, 1)) {
        node *root = build(n);
        total = add(total, count(root));
        release(root);
    }
    return total;
}
