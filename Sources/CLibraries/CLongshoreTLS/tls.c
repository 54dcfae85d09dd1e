#include "CLongshoreTLS.h"

#include <limits.h>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>
#include <stdlib.h>
#include <string.h>

struct longshore_tls {
  SSL *ssl;
  BIO *incoming;
  BIO *outgoing;
  int failure;
  char reason[256];
};

// OpenSSL would ask for a passphrase on the terminal.
static int no_passphrase(char *buffer, int size, int writing, void *context) {
  (void)buffer, (void)size, (void)writing, (void)context;
  return -1;
}

static void copy_reason(unsigned long error, char *reason, size_t capacity) {
  const char *words = error ? ERR_reason_error_string(error) : NULL;
  if (!words) words = "no reason was given";
  strncpy(reason, words, capacity - 1);
  reason[capacity - 1] = 0;
}

static int report(int worked, char *reason, size_t capacity) {
  if (worked != 1) copy_reason(ERR_peek_last_error(), reason, capacity);
  ERR_clear_error();
  return worked == 1;
}

longshore_tls_context *longshore_tls_context_new(int verifies) {
  SSL_CTX *context = SSL_CTX_new(TLS_client_method());
  if (!context) return NULL;
  SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION);
  SSL_CTX_set_options(context, SSL_OP_NO_COMPRESSION | SSL_OP_NO_RENEGOTIATION);
  // The caller comes again with the same bytes, from wherever they lie then; idle connections keep no buffers.
  SSL_CTX_set_mode(context,
                   SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER | SSL_MODE_RELEASE_BUFFERS);
  SSL_CTX_set_verify(context, verifies ? SSL_VERIFY_PEER : SSL_VERIFY_NONE, NULL);
  SSL_CTX_set_default_passwd_cb(context, no_passphrase);
  return (longshore_tls_context *)context;
}

void longshore_tls_context_free(longshore_tls_context *context) { SSL_CTX_free((SSL_CTX *)context); }

int longshore_tls_trust_system(longshore_tls_context *context, char *reason, size_t capacity) {
  ERR_clear_error();
  return report(SSL_CTX_set_default_verify_paths((SSL_CTX *)context), reason, capacity);
}

int longshore_tls_trust_file(longshore_tls_context *context, const char *path, char *reason, size_t capacity) {
  ERR_clear_error();
  return report(SSL_CTX_load_verify_locations((SSL_CTX *)context, path, NULL), reason, capacity);
}

int longshore_tls_use_certificate(longshore_tls_context *context, const char *path, char *reason, size_t capacity) {
  ERR_clear_error();
  return report(SSL_CTX_use_certificate_chain_file((SSL_CTX *)context, path), reason, capacity);
}

int longshore_tls_use_key(longshore_tls_context *context, const char *path, char *reason, size_t capacity) {
  ERR_clear_error();
  // Also refuses a key that does not belong to the certificate.
  return report(SSL_CTX_use_PrivateKey_file((SSL_CTX *)context, path, SSL_FILETYPE_PEM), reason, capacity);
}

longshore_tls *longshore_tls_new(longshore_tls_context *context, const char *host, int is_address) {
  longshore_tls *tls = calloc(1, sizeof(*tls));
  if (!tls) return NULL;
  tls->ssl = SSL_new((SSL_CTX *)context);
  tls->incoming = BIO_new(BIO_s_mem());
  tls->outgoing = BIO_new(BIO_s_mem());
  if (!tls->ssl || !tls->incoming || !tls->outgoing) {
    BIO_free(tls->incoming);
    BIO_free(tls->outgoing);
    SSL_free(tls->ssl);
    free(tls);
    return NULL;
  }
  // An empty buffer means "later", not the end.
  BIO_set_mem_eof_return(tls->incoming, -1);
  SSL_set_bio(tls->ssl, tls->incoming, tls->outgoing);
  int named;
  if (is_address) {
    named = X509_VERIFY_PARAM_set1_ip_asc(SSL_get0_param(tls->ssl), host);
  } else {
    // A common name is no host's name (RFC 9110, section 4.3.4).
    SSL_set_hostflags(tls->ssl, X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS | X509_CHECK_FLAG_NEVER_CHECK_SUBJECT);
    named = SSL_set1_host(tls->ssl, host) == 1 && SSL_set_tlsext_host_name(tls->ssl, host) == 1;
  }
  if (named != 1) {
    longshore_tls_free(tls);
    return NULL;
  }
  SSL_set_connect_state(tls->ssl);
  return tls;
}

void longshore_tls_free(longshore_tls *tls) {
  if (!tls) return;
  SSL_free(tls->ssl);
  free(tls);
}

static int alert_about_our_certificate(int alert) {
  switch (alert) {
    case SSL_AD_BAD_CERTIFICATE:
    case SSL_AD_UNSUPPORTED_CERTIFICATE:
    case SSL_AD_CERTIFICATE_REVOKED:
    case SSL_AD_CERTIFICATE_EXPIRED:
    case SSL_AD_CERTIFICATE_UNKNOWN:
    case SSL_AD_UNKNOWN_CA:
    case SSL_AD_ACCESS_DENIED:
    case SSL_AD_CERTIFICATE_REQUIRED:
      return 1;
    default:
      return 0;
  }
}

static void remember_failure(longshore_tls *tls) {
  unsigned long error = ERR_peek_error();
  int reason = ERR_GET_REASON(error);
  tls->failure = LONGSHORE_TLS_OTHER;
  if (ERR_GET_LIB(error) == ERR_LIB_SSL) {
    if (reason == SSL_R_CERTIFICATE_VERIFY_FAILED) tls->failure = LONGSHORE_TLS_CERTIFICATE;
    if (reason == SSL_R_WRONG_VERSION_NUMBER || reason == SSL_R_PACKET_LENGTH_TOO_LONG ||
        reason == SSL_R_HTTP_REQUEST)
      tls->failure = LONGSHORE_TLS_NOT_TLS;
    if (reason == SSL_R_UNSUPPORTED_PROTOCOL || reason == SSL_AD_REASON_OFFSET + SSL_AD_PROTOCOL_VERSION)
      tls->failure = LONGSHORE_TLS_VERSION;
    if (alert_about_our_certificate(reason - SSL_AD_REASON_OFFSET)) tls->failure = LONGSHORE_TLS_CLIENT_CERTIFICATE;
  }
  copy_reason(error, tls->reason, sizeof(tls->reason));
}

// 0 where the call is to be repeated, -2 at the proper end, -1 for a failure, which is remembered.
static int outcome(longshore_tls *tls, int result) {
  switch (SSL_get_error(tls->ssl, result)) {
    case SSL_ERROR_WANT_READ:
    case SSL_ERROR_WANT_WRITE:
      return 0;
    case SSL_ERROR_ZERO_RETURN:
      return -2;
    default:
      remember_failure(tls);
      return -1;
  }
}

int longshore_tls_handshake(longshore_tls *tls) {
  ERR_clear_error();
  int result = SSL_do_handshake(tls->ssl);
  if (result == 1) return 1;
  return outcome(tls, result) == 0 ? 0 : -1;
}

ptrdiff_t longshore_tls_read(longshore_tls *tls, void *bytes, size_t count) {
  ERR_clear_error();
  size_t done = 0;
  int result = SSL_read_ex(tls->ssl, bytes, count, &done);
  return result == 1 ? (ptrdiff_t)done : outcome(tls, result);
}

ptrdiff_t longshore_tls_write(longshore_tls *tls, const void *bytes, size_t count) {
  ERR_clear_error();
  size_t done = 0;
  int result = SSL_write_ex(tls->ssl, bytes, count, &done);
  if (result == 1) return (ptrdiff_t)done;
  return outcome(tls, result) == 0 ? 0 : -1;
}

void longshore_tls_finish(longshore_tls *tls) {
  ERR_clear_error();
  if (SSL_is_init_finished(tls->ssl)) SSL_shutdown(tls->ssl);
  ERR_clear_error();
}

int longshore_tls_has_input(longshore_tls *tls) {
  return SSL_pending(tls->ssl) > 0 || BIO_ctrl_pending(tls->incoming) > 0;
}

int longshore_tls_feed(longshore_tls *tls, const void *bytes, size_t count) {
  return count <= INT_MAX && BIO_write(tls->incoming, bytes, (int)count) == (int)count;
}

size_t longshore_tls_outgoing(longshore_tls *tls) { return BIO_ctrl_pending(tls->outgoing); }

size_t longshore_tls_take(longshore_tls *tls, void *bytes, size_t count) {
  int taken = BIO_read(tls->outgoing, bytes, count > INT_MAX ? INT_MAX : (int)count);
  return taken > 0 ? (size_t)taken : 0;
}

int longshore_tls_failure(longshore_tls *tls, int *verification, char *reason, size_t capacity) {
  long result = SSL_get_verify_result(tls->ssl);
  *verification = (int)result;
  const char *words = tls->reason;
  if (tls->failure == LONGSHORE_TLS_CERTIFICATE && result != X509_V_OK) words = X509_verify_cert_error_string(result);
  strncpy(reason, words, capacity - 1);
  reason[capacity - 1] = 0;
  return tls->failure;
}
