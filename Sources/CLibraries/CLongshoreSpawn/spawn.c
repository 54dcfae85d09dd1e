#if defined(__linux__) && !defined(_GNU_SOURCE)
#define _GNU_SOURCE
#endif
#include "CLongshoreSpawn.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

// Moves a descriptor above the standard streams, so that none of these is overwritten in the child.
static int lift(int *descriptor) {
  if (*descriptor > 2) return 0;
  int lifted = fcntl(*descriptor, F_DUPFD_CLOEXEC, 3);
  if (lifted < 0) return errno;
  close(*descriptor);
  *descriptor = lifted;
  return 0;
}

int longshore_pipe(int ends[2], int ours) {
#ifdef __linux__
  if (pipe2(ends, O_CLOEXEC) != 0) return errno;
#else
  if (pipe(ends) != 0) return errno;
  fcntl(ends[0], F_SETFD, FD_CLOEXEC);
  fcntl(ends[1], F_SETFD, FD_CLOEXEC);
#endif
  int failure = lift(&ends[0]);
  if (failure == 0) failure = lift(&ends[1]);
  if (failure == 0 && fcntl(ends[ours], F_SETFL, O_NONBLOCK) != 0) failure = errno;
#ifdef F_SETNOSIGPIPE
  if (failure == 0) fcntl(ends[1], F_SETNOSIGPIPE, 1);
#endif
  if (failure != 0) {
    close(ends[0]);
    close(ends[1]);
  }
  return failure;
}

int longshore_socket_pair(int ends[2]) {
#ifdef __linux__
  if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0) return errno;
#else
  if (socketpair(AF_UNIX, SOCK_STREAM, 0, ends) != 0) return errno;
  fcntl(ends[0], F_SETFD, FD_CLOEXEC);
  fcntl(ends[1], F_SETFD, FD_CLOEXEC);
  int on = 1;
  setsockopt(ends[0], SOL_SOCKET, SO_NOSIGPIPE, &on, sizeof(on));
#endif
  int failure = lift(&ends[0]);
  if (failure == 0) failure = lift(&ends[1]);
  if (failure == 0 && fcntl(ends[0], F_SETFL, O_NONBLOCK) != 0) failure = errno;
  if (failure != 0) {
    close(ends[0]);
    close(ends[1]);
  }
  return failure;
}

static int add_stream(posix_spawn_file_actions_t *actions, int source, int stream) {
  if (source >= 0) return posix_spawn_file_actions_adddup2(actions, source, stream);
  return posix_spawn_file_actions_addopen(actions, stream, "/dev/null", stream == 0 ? O_RDONLY : O_WRONLY, 0);
}

int longshore_spawn(int *pid, const char *path, char *const arguments[], char *const environment[],
                    const char *directory, int input, int output, int error_output) {
  posix_spawn_file_actions_t actions;
  posix_spawnattr_t attributes;
  int failure = posix_spawn_file_actions_init(&actions);
  if (failure != 0) return failure;
  failure = posix_spawnattr_init(&attributes);
  if (failure != 0) {
    posix_spawn_file_actions_destroy(&actions);
    return failure;
  }

  if (directory) failure = posix_spawn_file_actions_addchdir_np(&actions, directory);
  if (failure == 0) failure = add_stream(&actions, input, 0);
  if (failure == 0) failure = add_stream(&actions, output, 1);
  if (failure == 0) failure = add_stream(&actions, error_output, 2);
  short flags = POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF;
#if defined(__APPLE__)
  flags |= POSIX_SPAWN_CLOEXEC_DEFAULT;
#elif defined(__GLIBC__)
#if __GLIBC_PREREQ(2, 34)
  // Whatever another part of the program has forgotten to mark stays here.
  if (failure == 0) failure = posix_spawn_file_actions_addclosefrom_np(&actions, 3);
#endif
#endif

  pid_t started = 0;
  sigset_t none, all;
  sigemptyset(&none);
  sigfillset(&all);
  sigdelset(&all, SIGKILL);
  sigdelset(&all, SIGSTOP);
  if (failure == 0) failure = posix_spawnattr_setsigmask(&attributes, &none);
  if (failure == 0) failure = posix_spawnattr_setsigdefault(&attributes, &all);
  if (failure == 0) failure = posix_spawnattr_setflags(&attributes, flags);
  if (failure == 0) failure = posix_spawn(&started, path, &actions, &attributes, arguments, environment);
  if (failure == 0) *pid = started;
  posix_spawnattr_destroy(&attributes);
  posix_spawn_file_actions_destroy(&actions);
  return failure;
}

int longshore_wait(int pid) {
  siginfo_t information;
  while (waitid(P_PID, (id_t)pid, &information, WEXITED | WNOWAIT) != 0) {
    if (errno != EINTR) return errno;
  }
  return 0;
}

int longshore_reap(int pid, int *code, int *signal) {
  int status = 0;
  while (waitpid(pid, &status, 0) < 0) {
    if (errno != EINTR) return errno;
  }
  *signal = WIFSIGNALED(status) ? WTERMSIG(status) : 0;
  *code = WIFEXITED(status) ? WEXITSTATUS(status) : 0;
  return 0;
}

ptrdiff_t longshore_write(int descriptor, const void *bytes, size_t count) {
#ifdef F_SETNOSIGPIPE
  return write(descriptor, bytes, count);
#else
  // SIGPIPE goes to the writing thread: hold it back here, and take it away where it came from this write.
  sigset_t pipe_signal, before, pending;
  sigemptyset(&pipe_signal);
  sigaddset(&pipe_signal, SIGPIPE);
  sigpending(&pending);
  int was_pending = sigismember(&pending, SIGPIPE);
  pthread_sigmask(SIG_BLOCK, &pipe_signal, &before);
  ssize_t written = write(descriptor, bytes, count);
  int failure = errno;
  if (written < 0 && failure == EPIPE && !was_pending) {
    struct timespec no_time = {0, 0};
    while (sigtimedwait(&pipe_signal, NULL, &no_time) < 0 && errno == EINTR) {
    }
  }
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  errno = failure;
  return written;
#endif
}
