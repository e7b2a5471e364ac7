/** What this device remembers under a name of ours, if it remembers anything: some browsers inside apps do not. */
export function remembered(name: string): string | undefined {
  try {
    return localStorage.getItem(`yeonpyo.${name}`) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Has this device remember a value, or forget it where it is empty. Says whether it did. */
export function remember(name: string, value: string): boolean {
  try {
    if (value === '') localStorage.removeItem(`yeonpyo.${name}`);
    else localStorage.setItem(`yeonpyo.${name}`, value);
    return true;
  } catch {
    return false;
  }
}
