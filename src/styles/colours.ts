/** The colours of `tokens.css` for what no stylesheet reaches: cards, the manifest, the browser's own bars. */
export const colours = {
  light: { paper: '#fbfaf7', ink: '#1c1b19', inkSoft: '#524f48', accent: '#1f3a6e' },
  dark: { paper: '#15161a', ink: '#ebe8e1', inkSoft: '#b9b4aa', accent: '#a9c1f2' },
} as const;
