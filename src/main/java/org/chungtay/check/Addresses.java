package org.chungtay.check;

import java.net.Inet6Address;
import java.net.InetAddress;

/// Which computers may be asked.
final class Addresses {

  private Addresses() {}

  /// Whether this address is on the public internet.
  ///
  /// The ranges: RFC 6890 (special-purpose registries), RFC 4193 (unique local addresses), RFC 6598
  /// (shared address space).
  static boolean isPublic(InetAddress address) {
    byte[] bytes = address.getAddress();
    int first = bytes[0] & 0xFF;
    int second = bytes[1] & 0xFF;
    boolean isLocal =
        address.isAnyLocalAddress()
            || address.isLoopbackAddress()
            || address.isLinkLocalAddress()
            || address.isSiteLocalAddress()
            || address.isMulticastAddress();
    boolean isReserved =
        address instanceof Inet6Address
            ? (first & 0xFE) == 0xFC
            : first == 0 || first >= 240 || (first == 100 && second >= 64 && second < 128);
    return !isLocal && !isReserved;
  }
}
