// Goes on to where the page has moved, with the anchor that the reader came with.
const link = document.querySelector<HTMLAnchorElement>('.redirect-page a');
if (link) {
  const anchors = new Map<string, string>(JSON.parse(link.dataset['anchors'] ?? '[]'));
  location.replace(anchors.get(decodeURIComponent(location.hash.slice(1))) ?? link.href + location.hash);
}
