/* For the machine that builds and tests under Wine only, never shipped: Wine 8's mscms lacks WcsCreateIccProfile,
 * which Qt asks for the profile of the screen. "None" is the answer to all of it. */
#define EXPORT __declspec(dllexport)
#define CALL __stdcall
EXPORT void *CALL WcsCreateIccProfile(void *p, unsigned o) { (void)p; (void)o; return 0; }
EXPORT void *CALL WcsOpenColorProfileW(void *a, void *b, void *c, unsigned d, unsigned e, unsigned f, unsigned g) {
    (void)a; (void)b; (void)c; (void)d; (void)e; (void)f; (void)g; return 0;
}
EXPORT void *CALL OpenColorProfileW(void *a, unsigned b, unsigned c, unsigned d) {
    (void)a; (void)b; (void)c; (void)d; return 0;
}
EXPORT int CALL CloseColorProfile(void *p) { (void)p; return 1; }
EXPORT int CALL GetColorProfileFromHandle(void *p, void *b, unsigned *size) {
    (void)p; (void)b; if (size) *size = 0; return 0;
}
EXPORT int CALL GetStandardColorSpaceProfileW(void *a, unsigned b, void *c, unsigned *d) {
    (void)a; (void)b; (void)c; (void)d; return 0;
}
EXPORT int CALL GetColorDirectoryW(void *a, void *b, unsigned *c) { (void)a; (void)b; (void)c; return 0; }
EXPORT int CALL EnumColorProfilesW(void *a, void *b, void *c, unsigned *d, unsigned *e) {
    (void)a; (void)b; (void)c; (void)d; (void)e; return 0;
}
