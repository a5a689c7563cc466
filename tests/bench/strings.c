#include "kernel.h"

/* Immutable strings with a length, as IL has them. */
typedef struct { int64_t length; char bytes[]; } string;

static string *create(int64_t length, const char *bytes) {
    string *s = malloc(sizeof(string) + length + 1);
    s->length = length;
    memcpy(s->bytes, bytes, length);
    s->bytes[length] = 0;
    return s;
}

static string *concat(const string *a, const string *b) {
    string *s = malloc(sizeof(string) + add(a->length, b->length) + 1);
    s->length = add(a->length, b->length);
    memcpy(s->bytes, a->bytes, a->length);
    memcpy(s->bytes + a->length, b->bytes, b->length);
    s->bytes[s->length] = 0;
    return s;
}

static string *digits(int64_t number) {
    char buffer[24];
    return create(snprintf(buffer, sizeof buffer, "%ld", number), buffer);
}

static int equal(const string *a, const string *b) {
    return a->length == b->length && memcmp(a->bytes, b->bytes, a->length) == 0;
}

static string *build(int64_t seed, const string *comma) {
    string *s = create(0, "");
    for (int64_t i = 0; i < 30; i = add(i, 1)) {
        string *number = digits(add(mul(i, 7), seed));
        string *piece = concat(number, comma);
        string *longer = concat(s, piece);
        free(number);
        free(piece);
        free(s);
        s = longer;
    }
    return s;
}

static int64_t scan(const string *s, const string *comma) {
    int64_t total = 0;
    for (int64_t i = 0; i < s->length; i = add(i, 1)) {
        string *c = create(1, s->bytes + i);
        if (!equal(c, comma)) total = add(total, (unsigned char) c->bytes[0]);
        free(c);
    }
    const char *found = strstr(s->bytes, "99,");
    return found == NULL ? total : add(total, found - s->bytes + 1);
}

int64_t kernel(int64_t n) {
    int64_t total = 0;
    string *comma = create(1, ",");
    for (int64_t i = 0; i < n; i = add(i, 1)) {
        string *s = build(i, comma);
        total = add(total, scan(s, comma));
        free(s);
    }
    free(comma);
    return total;
}
