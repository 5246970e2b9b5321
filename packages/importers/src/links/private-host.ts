import { BlockList, isIPv6 } from 'node:net';

const NETWORKS: readonly (readonly [network: string, bits: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
  ['::', 127],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
];
const NAMES = /^[^.]+$|\.(?:localhost|local|internal|intranet|lan|home\.arpa)$/i;

let networks: BlockList | undefined;

/**
 * Whether a host, as `new URL(…).hostname` gives it, is nobody's but the asking machine's or its network's: loopback, private
 * and link-local addresses, those with an IPv4 address in them, and names without a dot or with an ending for such use.
 *
 * Source: https://www.iana.org/assignments/iana-ipv4-special-registry, …ipv6-special-registry; RFC 6761, RFC 6762, RFC 8375.
 */
export function isPrivateHost(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  if (/^[\d.]+$/.test(host)) return isPrivateAddress(host);
  return isIPv6(host) ? isPrivateAddress(host) : NAMES.test(host);
}

/** The same of an IP address. */
export function isPrivateAddress(address: string): boolean {
  networks ??= blocked();
  return networks.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
}

function blocked(): BlockList {
  const list = new BlockList();
  for (const [network, bits] of NETWORKS) list.addSubnet(network, bits, isIPv6(network) ? 'ipv6' : 'ipv4');
  return list;
}
