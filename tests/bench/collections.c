#include "kernel.h"

/* Growable arrays of boxes, and a chained hash map from strings to boxes, as the IL's library has them. */
typedef struct { int64_t value; } box;

static box *create_box(int64_t value) {
    box *b = malloc(sizeof(box));
    b->value = value;
    return b;
}

typedef struct { int64_t length, capacity; box **items; } list;

static void push(list *l, box *item) {
    if (l->length == l->capacity) {
        l->capacity *= 2;
        l->items = realloc(l->items, l->capacity * sizeof(box *));
    }
    l->items[l->length++] = item;
}

static int64_t lists(int64_t n) {
    list l = {0, 16, malloc(16 * sizeof(box *))};
    for (int64_t i = 0; i < n; i = add(i, 1)) push(&l, create_box(i ^ 5));
    for (int64_t i = 0; i < n; i = add(i, 1)) {
        box *fresh = create_box(add(l.items[i]->value, 3));
        free(l.items[i]);
        l.items[i] = fresh;
    }
    int64_t sum = 0;
    while (l.length > 0) {
        box *last = l.items[--l.length];
        sum = add(sum, last->value);
        free(last);
    }
    free(l.items);
    return sum;
}

typedef struct { int64_t length; char bytes[]; } string;

static string *digits(int64_t number) {
    char buffer[24];
    int64_t length = snprintf(buffer, sizeof buffer, "%ld", number);
    string *s = malloc(sizeof(string) + length + 1);
    s->length = length;
    memcpy(s->bytes, buffer, length + 1);
    return s;
}

static string *copy(const string *s) {
    string *c = malloc(sizeof(string) + s->length + 1);
    memcpy(c, s, sizeof(string) + s->length + 1);
    return c;
}

typedef struct entry { struct entry *next; uint64_t hash; string *key; box *value; } entry;
typedef struct { int64_t count, size; entry **buckets; } map;

static uint64_t hash(const string *s) {
    uint64_t h = UINT64_C(0xcbf29ce484222325);
    for (int64_t i = 0; i < s->length; i++) h = (h ^ (unsigned char) s->bytes[i]) * UINT64_C(0x100000001b3);
    return h;
}

/* The link to the entry of the key, or to the end of its chain. */
static entry **find(map *m, const string *key, uint64_t h) {
    entry **link = &m->buckets[h & (m->size - 1)];
    while (*link != NULL && !((*link)->hash == h && (*link)->key->length == key->length
            && memcmp((*link)->key->bytes, key->bytes, key->length) == 0)) link = &(*link)->next;
    return link;
}

static void grow(map *m) {
    map old = *m;
    m->size *= 2;
    m->buckets = calloc(m->size, sizeof(entry *));
    for (int64_t i = 0; i < old.size; i++) {
        for (entry *e = old.buckets[i], *next; e != NULL; e = next) {
            next = e->next;
            entry **head = &m->buckets[e->hash & (m->size - 1)];
            e->next = *head;
            *head = e;
        }
    }
    free(old.buckets);
}

static void set(map *m, const string *key, int64_t value) {
    uint64_t h = hash(key);
    entry *e = *find(m, key, h);
    if (e != NULL) {
        free(e->value);
        e->value = create_box(value);
        return;
    }
    entry **head = &m->buckets[h & (m->size - 1)];
    e = malloc(sizeof(entry));
    *e = (entry) {*head, h, copy(key), create_box(value)};
    *head = e;
    if (++m->count * 4 > m->size * 3) grow(m);
}

static void delete(entry *e) {
    free(e->key);
    free(e->value);
    free(e);
}

static void drop(map *m, const string *key) {
    entry **link = find(m, key, hash(key)), *e = *link;
    if (e != NULL) {
        *link = e->next;
        m->count--;
        delete(e);
    }
}

static int64_t maps(int64_t n) {
    map m = {0, 16, calloc(16, sizeof(entry *))};
    int64_t sum = 0;
    for (int64_t i = 0; i < n; i = add(i, 1)) {
        string *key = digits(i & 1023);
        entry *known = *find(&m, key, hash(key));
        int64_t old = known == NULL ? 7 : known->value->value;
        set(&m, key, add(old, i));
        sum = add(sum, old);
        if (i % 3 == 0) drop(&m, key);
        free(key);
    }
    sum = add(sum, m.count);
    for (int64_t i = 0; i < m.size; i++) {
        for (entry *e = m.buckets[i], *next; e != NULL; e = next) {
            next = e->next;
            delete(e);
        }
    }
    free(m.buckets);
    return sum;
}

int64_t kernel(int64_t n) {
    return add(lists(n), maps(n));
}
