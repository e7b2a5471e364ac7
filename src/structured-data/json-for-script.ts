/**
 * JSON that can stand between `<script>` and `</script>`, whatever is said in it: with no `<` there is no end of the
 * element and no comment, and the two line ends that only JavaScript knows are escaped for those who read it as such.
 * `JSON.parse` gives the same value back.
 */
export function jsonForScript(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
