/** Family names of two syllables, for a pattern; all others have one. */
export const longFamilyNames = '남궁|황보|제갈|선우|독고';

const long = new RegExp(`^(?:${longFamilyNames})`, 'u');

/** The family name of a Korean name: `문` of 문가람, `남궁` of 남궁별. */
export function familyName(name: string): string {
  return long.exec(name)?.[0] ?? name.slice(0, 1);
}
