#include "kernel.h"

typedef struct shape shape;
typedef struct { int64_t (*id)(shape *); int64_t (*apply)(shape *, int64_t); } vtable;
struct shape { const vtable *methods; int64_t value; };

static int64_t id(shape *self) { return self->value; }
static int64_t first(shape *self, int64_t x) { return add(self->value, x); }
static int64_t second(shape *self, int64_t x) { return self->value ^ x; }
static int64_t third(shape *self, int64_t x) { return sub(mul(self->value, 3), x); }
static int64_t fourth(shape *self, int64_t x) { return self->value & x; }

static const vtable tables[] = {{id, first}, {id, second}, {id, third}, {id, fourth}};

int64_t kernel(int64_t n) {
    shape *objects[64];
    int64_t total = 0;
    for (int64_t k = 0; k < 64; k = add(k, 1)) {
        objects[k] = calloc(1, sizeof(shape));
        objects[k]->methods = &tables[mul(k, 7) >> 1 & 3];
        objects[k]->value = k;
    }
    for (int64_t i = 0; i < n; i = add(i, 1)) {
        shape *self = objects[i & 63];
        total = add(total, self->methods->apply(self, i & 255));
    }
    for (int64_t k = 0; k < 64; k++) free(objects[k]);
    return total;
}
