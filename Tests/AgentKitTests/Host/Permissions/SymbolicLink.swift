#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Makes a symbolic link.
func symlinkForTest(from link: String, to target: String) { _ = symlink(target, link) }
