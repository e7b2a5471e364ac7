/** The little of npm `edtf` that the tests use; it has no types of its own. */
declare module 'edtf' {
  export default function edtf(text: string): { min: number; max: number };
}
