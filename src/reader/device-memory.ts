/** What this device remembers under a name, if it remembers anything: some browsers inside apps do not. */
export function remembered(name: string): string | null {
  try {
    return localStorage.getItem(`yeonpyo.${name}`);
  } catch {
    return null;
  }
}

/** Has the device remember a value, or forget it when it is empty. Says nothing when the device cannot. */
export function remember(name: string, value: string): void {
  try {
    if (value === '') localStorage.removeItem(`yeonpyo.${name}`);
    else localStorage.setItem(`yeonpyo.${name}`, value);
  } catch {
    // The page works without; what was chosen holds until the next.
  }
}
