/* For the machine that builds and tests under Wine only, never shipped: Windows 10 carries an ICU of its own, which
 * Qt links to and Wine lacks. Every converter is said to be missing; Qt then uses its own. */
#define EXPORT __declspec(dllexport)
#define FILE_ACCESS_ERROR 4
typedef int Status;
static void fail(Status *status) { if (status) *status = FILE_ACCESS_ERROR; }

EXPORT void *ucnv_open(const char *name, Status *status) { (void)name; fail(status); return 0; }
EXPORT void ucnv_close(void *converter) { (void)converter; }
EXPORT void UCNV_FROM_U_CALLBACK_SUBSTITUTE(void) {}
EXPORT void UCNV_TO_U_CALLBACK_SUBSTITUTE(void) {}
EXPORT void ucnv_reset(void *converter) { (void)converter; }
EXPORT signed char ucnv_getMaxCharSize(const void *converter) { (void)converter; return 4; }
EXPORT const char *ucnv_getName(const void *converter, Status *status) { (void)converter; fail(status); return ""; }
EXPORT void ucnv_getToUCallBack(void *c, void **action, const void **context) {
    (void)c; if (action) *action = 0; if (context) *context = 0;
}
EXPORT void ucnv_getFromUCallBack(void *c, void **action, const void **context) {
    (void)c; if (action) *action = 0; if (context) *context = 0;
}
EXPORT void ucnv_setToUCallBack(void *c, void *a, const void *n, void **o, const void **oc, Status *s) {
    (void)c; (void)a; (void)n; (void)o; (void)oc; fail(s);
}
EXPORT void ucnv_setFromUCallBack(void *c, void *a, const void *n, void **o, const void **oc, Status *s) {
    (void)c; (void)a; (void)n; (void)o; (void)oc; fail(s);
}
EXPORT void ucnv_cbToUWriteUChars(void *a, const void *s, int l, int o, Status *e) {
    (void)a; (void)s; (void)l; (void)o; fail(e);
}
EXPORT void ucnv_cbFromUWriteUChars(void *a, const void **s, const void *l, int o, Status *e) {
    (void)a; (void)s; (void)l; (void)o; fail(e);
}
EXPORT void ucnv_toUnicode(void *c, void **t, const void *tl, const char **s, const char *sl, int *o, signed char f,
                           Status *e) {
    (void)c; (void)t; (void)tl; (void)s; (void)sl; (void)o; (void)f; fail(e);
}
EXPORT void ucnv_fromUnicode(void *c, char **t, const char *tl, const void **s, const void *sl, int *o, signed char f,
                             Status *e) {
    (void)c; (void)t; (void)tl; (void)s; (void)sl; (void)o; (void)f; fail(e);
}
EXPORT int ucnv_toUCountPending(const void *c, Status *e) { (void)c; (void)e; return 0; }
EXPORT int ucnv_fromUCountPending(const void *c, Status *e) { (void)c; (void)e; return 0; }
EXPORT const char *ucnv_getStandardName(const char *n, const char *s, Status *e) { (void)n; (void)s; fail(e); return 0; }
EXPORT const char *ucnv_getAvailableName(int n) { (void)n; return 0; }
EXPORT int ucnv_countAvailable(void) { return 0; }
