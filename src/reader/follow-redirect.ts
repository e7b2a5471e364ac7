// Goes on to where the page has moved, with the anchor that the reader came with.
const link = document.querySelector<HTMLAnchorElement>('.redirect-page a');
if (link) {
  const anchors = new Map<string, string>(JSON.parse(link.dataset['anchors'] ?? '[]'));
  const { hash } = location;
  // What is no percent-encoding is no anchor of ours.
  const anchor = /%(?![\da-f]{2})/i.test(hash) ? '' : decodeURIComponent(hash.slice(1));
  location.replace(anchors.get(anchor) ?? link.href + hash);
}
