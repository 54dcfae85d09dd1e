// Tells the thread sanitizer what it cannot see of Swift's Mutex: loaded before everything else (LD_PRELOAD) by .ci/tsan.
//
// A Mutex (module Synchronization) takes a free lock with an atomic operation that is compiled into its user, where the
// sanitizer sees it. For a lock that is held it calls _lockSlow and _unlockSlow of libswiftSynchronization.so, which was
// compiled without the sanitizer, and there the kernel passes the lock on (FUTEX_LOCK_PI, FUTEX_UNLOCK_PI):
// github.com/swiftlang/swift, stdlib/public/Synchronization/Mutex/LinuxImpl.swift. So the sanitizer never learns that one
// owner came after the other, and reports what both did with the lock held; tsan-mutex.swift has nothing else in it.
//
// These functions stand before those three, and say it. Nothing is suppressed: a true race is reported as ever.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdbool.h>
#include <stdint.h>

// Not there in programs without the sanitizer, which inherit this library.
__attribute__((weak)) void __tsan_acquire(void *address);
__attribute__((weak)) void __tsan_release(void *address);

#define LOCK "$s15Synchronization12_MutexHandleV9_lockSlowyys6UInt32VF"
#define TRY_LOCK "$s15Synchronization12_MutexHandleV12_tryLockSlowSbyF"
#define UNLOCK "$s15Synchronization12_MutexHandleV11_unlockSlowyyF"

// A method's way of being called: the handle's address, which is that of its atomic word, comes as Swift's self.
#define METHOD __attribute__((swiftcall))
#define SELF __attribute__((swift_context)) void *self

METHOD void lockSlow(uint32_t thread, SELF) __asm__(LOCK);
METHOD bool tryLockSlow(SELF) __asm__(TRY_LOCK);
METHOD void unlockSlow(SELF) __asm__(UNLOCK);

static METHOD void (*nextLock)(uint32_t thread, SELF);
static METHOD bool (*nextTryLock)(SELF);
static METHOD void (*nextUnlock)(SELF);

__attribute__((constructor)) static void find(void) {
  nextLock = dlsym(RTLD_NEXT, LOCK);
  nextTryLock = dlsym(RTLD_NEXT, TRY_LOCK);
  nextUnlock = dlsym(RTLD_NEXT, UNLOCK);
}

METHOD void lockSlow(uint32_t thread, SELF) {
  nextLock(thread, self);
  if (__tsan_acquire) __tsan_acquire(self);
}

METHOD bool tryLockSlow(SELF) {
  bool isTaken = nextTryLock(self);
  if (isTaken && __tsan_acquire) __tsan_acquire(self);
  return isTaken;
}

METHOD void unlockSlow(SELF) {
  if (__tsan_release) __tsan_release(self);
  nextUnlock(self);
}
