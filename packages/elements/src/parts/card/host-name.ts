/** The host of an address, as a reader knows it; nothing for an address that has none. */
export function hostName(address: string): string | undefined {
  try {
    return new URL(address).hostname.replace(/^www\./, '') || undefined;
  } catch {
    return undefined;
  }
}
