/** What this device remembers under a name of ours. Some browsers inside apps remember nothing. */
export function recall(name: string): string | undefined {
  try {
    return localStorage.getItem(`yeonpyo.${name}`) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a value on this device, or forgets it where it is empty. Says whether the device did so. */
export function remember(name: string, value: string): boolean {
  try {
    if (value === '') localStorage.removeItem(`yeonpyo.${name}`);
    else localStorage.setItem(`yeonpyo.${name}`, value);
    return true;
  } catch {
    return false;
  }
}
