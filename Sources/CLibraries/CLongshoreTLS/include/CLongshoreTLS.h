#ifndef CLONGSHORETLS_H
#define CLONGSHORETLS_H

#include <stddef.h>

// The client's side of TLS by OpenSSL, between two buffers in memory: it touches no socket, so it cannot block.
// Only plain C types. None of it is safe for two threads at a time, but for a context that is set up.

typedef struct longshore_tls_context longshore_tls_context;
typedef struct longshore_tls longshore_tls;

// What went wrong, in kinds that a user can do something about.
enum longshore_tls_failure {
  LONGSHORE_TLS_OTHER = 0,
  LONGSHORE_TLS_CERTIFICATE = 1,         // the server's certificate was refused; `verification` says why
  LONGSHORE_TLS_CLIENT_CERTIFICATE = 2,  // the server refuses ours, or wants one
  LONGSHORE_TLS_NOT_TLS = 3,             // what came is no TLS
  LONGSHORE_TLS_VERSION = 4,             // no version of TLS that both sides accept
};

// TLS 1.2 or newer with OpenSSL's own choice of ciphers; the server's certificate is checked where `verifies` is not 0.
longshore_tls_context *longshore_tls_context_new(int verifies);
void longshore_tls_context_free(longshore_tls_context *context);

// These return 1 if it worked; otherwise the reason is written to `reason`.
int longshore_tls_trust_system(longshore_tls_context *context, char *reason, size_t capacity);
int longshore_tls_trust_file(longshore_tls_context *context, const char *path, char *reason, size_t capacity);
int longshore_tls_use_certificate(longshore_tls_context *context, const char *path, char *reason, size_t capacity);
int longshore_tls_use_key(longshore_tls_context *context, const char *path, char *reason, size_t capacity);

// A connection to a host whose name or IP address the certificate must bear. NULL without memory.
longshore_tls *longshore_tls_new(longshore_tls_context *context, const char *host, int is_address);
void longshore_tls_free(longshore_tls *tls);

// 1 once it is done, 0 while more has to come in or go out, -1 if it failed.
int longshore_tls_handshake(longshore_tls *tls);

// Bytes decrypted or taken; 0 while more has to come in or go out, -1 on failure, -2 at the proper end.
ptrdiff_t longshore_tls_read(longshore_tls *tls, void *bytes, size_t count);
ptrdiff_t longshore_tls_write(longshore_tls *tls, const void *bytes, size_t count);

// Makes the goodbye of this side (close_notify); reading goes on.
void longshore_tls_finish(longshore_tls *tls);

// Whether there is something to decrypt, or decrypted and not yet read.
int longshore_tls_has_input(longshore_tls *tls);

// Encrypted bytes: those that came, and those that are to be sent (which are taken out).
int longshore_tls_feed(longshore_tls *tls, const void *bytes, size_t count);
size_t longshore_tls_outgoing(longshore_tls *tls);
size_t longshore_tls_take(longshore_tls *tls, void *bytes, size_t count);

// The kind of the last failure, its reason in OpenSSL's words, and for a certificate the X509_V_ERR_… number.
int longshore_tls_failure(longshore_tls *tls, int *verification, char *reason, size_t capacity);

#endif
