/** What we use of subset-font 2.9.0, which comes without types (https://github.com/papandreou/subset-font#api). */
declare module 'subset-font' {
  /** Makes a font of the glyphs that a text needs. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      targetFormat: 'sfnt' | 'woff2';
      noHinting?: boolean;
      keepFeatures?: readonly string[];
      preserveNameIds?: readonly number[];
    },
  ): Promise<Buffer>;
}
