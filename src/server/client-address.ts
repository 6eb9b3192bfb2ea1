import { BlockList, isIP, isIPv6 } from 'node:net';

/** Proxies whose word about their clients is taken: this machine itself, unless something else is said. */
export const defaultProxies = ['127.0.0.0/8', '::1/128'];

/**
 * Make the rule that finds out where a request comes from, for limits.
 *
 * Only the right-most address that is not one of our proxies can be believed: everything left of it was
 * written by whoever is there. An IPv6 address is cut to its network (/64), since one client has all of it.
 *
 * @param proxies Addresses or networks, `10.0.0.0/8`.
 * @throws {TypeError} When one of them is no address; the message names it.
 */
export function clientAddressRule(proxies: readonly string[]): (peer: string, forwardedFor?: string) => string {
  const trusted = new BlockList();
  for (const proxy of proxies) {
    const [address = '', bits] = proxy.split('/');
    const family = isIP(address);
    const prefix = bits === undefined ? (family === 6 ? 128 : 32) : Number(bits);
    if (!family || !Number.isInteger(prefix) || prefix < 0 || prefix > (family === 6 ? 128 : 32)) {
      throw new TypeError(`“${proxy}” is no address or network, like 10.0.0.7 or 10.0.0.0/8.`);
    }
    trusted.addSubnet(address, prefix, family === 6 ? 'ipv6' : 'ipv4');
  }
  const isTrusted = (address: string) => trusted.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');

  return (peer, forwardedFor = '') => {
    let address = withoutMapping(peer);
    for (const part of forwardedFor.split(',').reverse()) {
      if (!isIP(address) || !isTrusted(address)) break;
      const before = withoutMapping(part.trim());
      if (!isIP(before)) break;
      address = before;
    }
    return isIPv6(address) ? networkOf(address) : address;
  };
}

/** `::ffff:192.0.2.1` is how a socket for both families shows 192.0.2.1. */
const withoutMapping = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/i, '');

/** The first four groups of an IPv6 address: `2001:db8::1` is in `2001:db8:0:0`. */
function networkOf(address: string): string {
  const [left = '', right = ''] = address.replace(/%.*$/, '').split('::') as [string, string?];
  const leftGroups = left.split(':').filter(Boolean);
  const rightGroups = right.split(':').filter(Boolean);
  const zeros = Array.from({ length: Math.max(0, 8 - leftGroups.length - rightGroups.length) }, () => '0');
  return [...leftGroups, ...zeros, ...rightGroups]
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
