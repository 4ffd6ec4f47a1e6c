/* For the machine that builds and tests under Wine only, never shipped: Wine 8 lacks the library of Windows 10 from
 * which programs written in Rust take random numbers. Wine's own generator answers. */
typedef unsigned char Byte;
__declspec(dllimport) Byte __stdcall SystemFunction036(void *buffer, unsigned long length);
__declspec(dllexport) int __stdcall ProcessPrng(Byte *buffer, unsigned long long length) {
    return SystemFunction036(buffer, (unsigned long)length);
}
