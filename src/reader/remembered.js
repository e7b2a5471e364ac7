// Runs in <head> before the first paint, so that a page comes up as its reader set it: theme and text size.
// Plain JavaScript, published as it stands: at most 1 KB.
const root = document.documentElement;
/** What needs a script is there when this one ran. */
root.dataset.script = '';

/** @param {'theme' | 'size'} name */
function remembered(name) {
  // An embedded page obeys the page around it (`?theme=dark`), not what its own site remembers.
  if ('embed' in root.dataset) return new URLSearchParams(location.search).get(name);
  try {
    return localStorage.getItem(`yeonpyo.${name}`);
  } catch {
    return null; // Some browsers inside apps keep nothing.
  }
}

const theme = remembered('theme') ?? '';
const size = remembered('size') ?? '';
if (/^(light|dark)$/.test(theme)) root.dataset.theme = theme;
if (/^[1-5]$/.test(size)) root.dataset.size = size;
