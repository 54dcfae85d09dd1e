#ifndef CLONGSHORESPAWN_H
#define CLONGSHORESPAWN_H

#include <stddef.h>

// What Swift cannot call on every system: GNU extensions of posix_spawn, pipe2, and the macros of wait.
// Only plain C types, so that no type of the system seems to be this module's.
// Each function returns 0 or an errno value unless it says otherwise.

// Makes a pipe whose ends are above the standard streams and not inherited; `ours` (0 reads, 1 writes) does not block.
int longshore_pipe(int ends[2], int ours);

// Makes two connected sockets, above the standard streams and not inherited; the first does not block.
int longshore_socket_pair(int ends[2]);

// Starts a program in a session and process group of its own, with default signals, these three streams and no other
// descriptor. A negative stream is /dev/null; `directory` may be NULL.
int longshore_spawn(int *pid, const char *path, char *const arguments[], char *const environment[],
                    const char *directory, int input, int output, int error_output);

// Waits until the child has ended and leaves it to be reaped.
int longshore_wait(int pid);

// Reaps a child that has ended: its exit code, or the signal that ended it.
int longshore_reap(int pid, int *code, int *signal);

// write(2) that reports a closed pipe as EPIPE without raising SIGPIPE; sets errno and returns -1 on failure.
ptrdiff_t longshore_write(int descriptor, const void *bytes, size_t count);

#endif
